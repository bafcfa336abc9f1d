using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Lays versions of one law over each other: partial ones replace single articles, whole ones everything.</summary>
internal static class LawLayers
{
    /// <param name="versions">The oldest first.</param>
    /// <returns>What stands at last, each article with its version, in the order of numbers.</returns>
    public static IEnumerable<(OfficialLaw Law, OfficialArticle Article)> Compose(IEnumerable<OfficialLaw> versions)
    {
        var stack = new List<OfficialLaw>();
        foreach (var version in versions)
        {
            if (!version.IsPartial)
            {
                stack.Clear();
            }

            stack.Add(version);
        }

        if (stack.Count == 1)
        {
            return stack[0].Articles.Select(a => (stack[0], a));
        }

        var articles = new SortedDictionary<(int, int), (OfficialLaw, OfficialArticle)>();
        foreach (var version in stack)
        {
            foreach (var article in version.Articles)
            {
                articles[(article.Id.Number, article.Id.Insert)] = (version, article);
            }
        }

        return articles.Values;
    }
}
