using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search;

namespace LegalBot.Questions;

internal static class QuestionsRoom
{
    /// <param name="corpus">Already checked.</param>
    public static IServiceCollection AddQuestions(this IServiceCollection services, KnowledgeCorpus corpus) => services
        .AddSingleton(corpus)
        .AddSingleton<ISearchEngine>(new MemorySearchEngine(corpus))
        .AddSingleton(new AnswerThresholds())
        .AddSingleton<QuestionAnswerer>()
        .AddSingleton<AskQuestion>()
        .AddScoped<QuestionLog>();
}
