using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>What each query is about: the topic given, else the law of its first gold article.</summary>
public static class Topics
{
    /// <summary>Where the queries of laws go that have too few for a figure of their own.</summary>
    public const string Others = "其他";

    /// <summary>So many queries give a law a line of its own.</summary>
    public const int LeastQueries = 10;

    /// <summary>Indices of the queries by topic: the largest topic first, <see cref="Others"/> last.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<int> Queries)> Of(IReadOnlyList<JudgedQuery> queries)
    {
        var laws = queries.Where(q => q.Topic is null).Select(Law).CountBy(l => l).ToDictionary();
        return
        [
            .. queries.Select((q, i) => (Topic: q.Topic ?? (laws[Law(q)] < LeastQueries ? Others : Law(q)), Index: i))
                .GroupBy(q => q.Topic, q => q.Index)
                .OrderBy(g => g.Key == Others).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => (g.Key, (IReadOnlyList<int>)[.. g])),
        ];
    }

    private static string Law(JudgedQuery query) => ArticleId.TryParse(query.Gold[0], out var id) ? id.Law : Others;
}
