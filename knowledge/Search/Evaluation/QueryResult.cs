namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>One query held against what a run found for it.</summary>
/// <param name="Query">The query, with the gold that counts.</param>
/// <param name="Found">Ids found, best first; empty when the run leaves the query out.</param>
/// <param name="GoldPlaces">Places from 1 at which gold was found, each gold id once, ascending.</param>
public sealed record QueryResult(JudgedQuery Query, IReadOnlyList<string> Found, IReadOnlyList<int> GoldPlaces)
{
    /// <summary>The place of the best gold; null when none was found.</summary>
    public int? BestPlace => GoldPlaces.Count > 0 ? GoldPlaces[0] : null;

    public static QueryResult Of(JudgedQuery query, IReadOnlyList<string> found)
    {
        // An id that a run names twice takes two places and counts at the first.
        var open = query.Gold.ToHashSet();
        var places = new List<int>();
        for (var i = 0; i < found.Count && open.Count > 0; i++)
        {
            if (open.Remove(found[i]))
            {
                places.Add(i + 1);
            }
        }

        return new QueryResult(query, found, places);
    }
}
