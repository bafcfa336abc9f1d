using LegalBot.Questions;

namespace LegalBot.Console;

/// <summary>What residents asked lately and how it was answered; personal data masked.</summary>
public sealed class QuestionsPage(QuestionLog log) : ConsolePage
{
    private const int Most = 200;

    public IReadOnlyList<QuestionRecord> Questions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Questions = await log.NewestAsync(Most, cancel);

    /// <summary>A band as workers read it.</summary>
    public static string Band(string band) => band switch
    {
        "guide" => "指南",
        "cited" => "法条",
        "choose" => "请居民选",
        _ => "没有把握",
    };
}
