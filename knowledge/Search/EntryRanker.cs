using LegalBot.Knowledge.Search.Inverted;

namespace LegalBot.Knowledge.Search;

/// <summary>Ranks guides and cases: by words, lifted by the nearest own question, by situations told alike and by learned vectors.</summary>
internal static class EntryRanker
{
    // How far each may lift an entry, in units of the best first-stage score.
    private const double LikenessLift = 0.8;
    private const double LeadLift = 1.2;
    private const double VectorLift = 1.0;
    public const int MostRanked = 60;

    /// <param name="index">Of guides or of cases.</param>
    /// <param name="asked">The question.</param>
    /// <param name="leads">What the situations point to, by id.</param>
    /// <param name="top">How many to return.</param>
    public static List<Hit> Find(FieldIndex index, QueryTerms asked, IReadOnlyDictionary<string, double> leads, int top)
    {
        if (top <= 0)
        {
            return [];
        }

        var query = index.Read(asked);
        using var matches = index.Match(query);
        var ranked = Best.Of(index, matches.Words(official: 0), index.Allowed(DocumentFilter.None), Math.Max(top, MostRanked));
        var best = ranked.Count == 0 ? 0 : matches.Sums[ranked[0]].Own;
        return [.. ranked.Select(at =>
            {
                var likeness = index.Likeness(at, query).First;
                var near = index.Nearness(at, asked);
                var lead = leads.GetValueOrDefault(index[at].Id);
                var score = (matches.Sums[at].Own * (1 + (LikenessLift * likeness))) + (best * ((LeadLift * lead) + (VectorLift * near)));
                return new Hit(index[at].Id, score, likeness, query.Coverage(matches.Seen[at]), lead) { Nearness = near };
            })
            .OrderByDescending(h => h.Score).ThenBy(h => h.Id, StringComparer.Ordinal).Take(top)];
    }

    /// <summary>What an entry's score is made of.</summary>
    public static IReadOnlyList<ExplainedPart> Parts(Hit hit) =>
    [
        new(nameof(Hit.Likeness), hit.Likeness, LikenessLift * hit.Likeness),
        new(nameof(Hit.Lead), hit.Lead, LeadLift * hit.Lead),
        new(nameof(Hit.Nearness), hit.Nearness, VectorLift * hit.Nearness),
        new(nameof(Hit.Coverage), hit.Coverage, 0),
    ];
}
