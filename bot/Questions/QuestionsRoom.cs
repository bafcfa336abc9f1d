using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Search;
using LegalBot.Storage;

namespace LegalBot.Questions;

internal static class QuestionsRoom
{
    /// <param name="open">Opens what the bot knows; called once, when it is first needed.</param>
    public static IServiceCollection AddQuestions(this IServiceCollection services, Func<DataOptions, ISearchEngine> open) => services
        .AddSingleton(sp => open(sp.GetRequiredService<DataOptions>()))
        // As it stands when it is asked for: entries come and go.
        .AddTransient(sp => sp.GetRequiredService<ISearchEngine>().Corpus)
        .AddSingleton(new AnswerThresholds())
        .AddSingleton<QuestionAnswerer>()
        .AddSingleton<AskQuestion>()
        .AddScoped<QuestionLog>();
}
