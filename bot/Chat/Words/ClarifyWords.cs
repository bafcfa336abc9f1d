using System.Text.RegularExpressions;
using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Text;
using LegalBot.Storage;

namespace LegalBot.Chat.Words;

/// <summary>Asking for a fact that changes the answer, and what follows from it.</summary>
internal static partial class ClarifyWords
{
    public static MessageBody Skipped { get; } = new("好的，不说也行，上面就是一般情况下的做法。") { Suggestions = AnswerWords.After };

    public static MessageBody Ask(DecidingFact fact) => new($"再问您一句：**{fact.Ask}**\n\n（{fact.Why}。不想说就点“{IntakeWords.Skip}”。）")
    {
        Band = "clarify",
        Suggestions = [.. fact.Options.Select(o => new Suggestion(o.Say)), new(IntakeWords.Skip)],
    };

    /// <summary>What follows, and how it would be otherwise.</summary>
    public static MessageBody Effect(DecidingFact fact, FactEffect effect, bool corrected)
    {
        var others = fact.Options.Where(o => o.Value != effect.Option.Value).ToList();
        var otherwise = others is [var other] ? $"如果是“{other.Say}”，就不一样：{other.Effect}" : "要是记错了，情况不是这样，直接告诉我，我再改。";
        return Following($"{(corrected ? "好，改过来了。" : "")}{Line(effect)}\n\n{otherwise}", effect);
    }

    /// <summary>What would follow if it were so.</summary>
    public static MessageBody Supposed(FactEffect effect) => Following($"如果是“{effect.Option.Say}”：{effect.Option.Effect}{Basis(effect.Law)}", effect);

    public static string Line(FactEffect effect) => $"您说“{effect.Option.Say}”：{effect.Option.Effect}{Basis(effect.Law)}";

    public static bool IsSkip(string text) => SkipWords().IsMatch(Normalizer.Compact(text));

    /// <summary>Asks rather than tells.</summary>
    public static bool IsQuestion(string text) => Question().IsMatch(Normalizer.Compact(text));

    /// <summary>第二种情况呢: the number of the option; null when it is something else.</summary>
    public static int? OtherCase(string text) =>
        Case().Match(Normalizer.Compact(text)) is { Success: true } match && ChineseNumber.TryParse(match.Groups["n"].Value, out var number) ? number : null;

    private static MessageBody Following(string text, FactEffect effect) =>
        new(text) { Band = "guide", Citations = [.. effect.Law.Select(c => c.Id)], Suggestions = AnswerWords.After };

    private static string Basis(IReadOnlyList<CheckedCitation> law) =>
        law.Count == 0 ? "" : $"（{string.Join("、", law.Select(AnswerWords.Link))}）";

    [GeneratedRegex("^(跳过|不知道|不清楚|不想说|不方便说|不说|不记得了?|忘了|说不清|都不是|算了|随便)(了|吧|啊)?[。！]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SkipWords();

    [GeneratedRegex("怎么|吗|[？?]|多久|多少|谁|哪|什么|呢$|能不能|可不可以|是不是|要不要|为啥|咋", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Question();

    [GeneratedRegex("^(那)?(如果是?)?第(?<n>[一二三四1234])(种|个)(情况|情形)?(呢|怎么办|怎么样)?[？?]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Case();
}
