using LegalBot.Knowledge.Search;

namespace LegalBot.Cli;

/// <summary>Finds articles for the verbs that judge the search, one way for all of them.</summary>
/// <param name="engine">The engine.</param>
/// <param name="top">Articles per question.</param>
/// <param name="prefix">Only article ids that begin so; null for all.</param>
internal sealed class ArticleFinder(ISearchEngine engine, int top, string? prefix)
{
    /// <summary>Article ids, best first.</summary>
    public IReadOnlyList<string> Find(string text) =>
        [.. engine.Find(new SearchQuery(text) { Guides = 0, Cases = 0, Articles = top, ArticlePrefix = prefix }).Articles.Select(h => h.Id)];
}
