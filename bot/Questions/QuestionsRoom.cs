using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Search;

namespace LegalBot.Questions;

internal static class QuestionsRoom
{
    /// <param name="open">Opens what the bot knows; called once, when it is first needed.</param>
    public static IServiceCollection AddQuestions(this IServiceCollection services, Func<ISearchEngine> open) => services
        .AddSingleton(_ => open())
        .AddSingleton(sp => sp.GetRequiredService<ISearchEngine>().Corpus)
        .AddSingleton(new AnswerThresholds())
        .AddSingleton<QuestionAnswerer>()
        .AddSingleton<AskQuestion>()
        .AddScoped<QuestionLog>();
}
