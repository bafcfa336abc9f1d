using LegalBot.Knowledge.Search.Inverted;
using LegalBot.Knowledge.Search.Ranking;

namespace LegalBot.Knowledge.Search;

/// <summary>Tells what an entry's rank for one question is made of.</summary>
internal sealed class Explainer(QueryTerms asked, IRankingModel model)
{
    public Explanation? OfEntry(FieldIndex index, IReadOnlyDictionary<string, double> leads, string id)
    {
        var hits = EntryRanker.Find(index, asked, leads, EntryRanker.MostRanked);
        var rank = hits.FindIndex(h => h.Id == id);
        if (rank < 0)
        {
            return null;
        }

        var query = index.Read(asked);
        using var matches = index.Match(query);
        var at = Enumerable.Range(0, index.Count).First(p => index.IsLive(p) && index[p].Id == id);
        return new Explanation(id, rank + 1, hits[rank].Score, EntryRanker.Parts(hits[rank]), Terms(query, matches.Seen[at]), index.NearestQuestion(at, query));
    }

    public Explanation? OfArticle(ArticleRanker articles, IReadOnlyDictionary<string, double> leads, DocumentFilter filter, string id)
    {
        var ranked = articles.Ranked(asked, leads, filter);
        var rank = ranked.FindIndex(c => articles.IdOf(c) == id);
        if (rank < 0)
        {
            return null;
        }

        var found = ranked[rank];
        var query = articles.Index.Read(asked);
        using var matches = articles.Index.Match(query);
        var parts = Signs.All.Select(s => new ExplainedPart(s.ToString(), found.Signs[(int)s], model.Share(s, found.Signs)))
            .OrderByDescending(p => Math.Abs(p.Adds)).ToList();
        return new Explanation(id, rank + 1, ArticleRanker.ScoreOf(found), parts, Terms(query, matches.Seen[found.At]), articles.Index.NearestQuestion(found.At, query));
    }

    private List<ExplainedTerm> Terms(IndexedQuery query, ulong seen) =>
        [.. query.Telling.Select((t, i) => new ExplainedTerm(asked.TextOf(t), query.TellingRarity[i], (seen >> i & 1) == 1))];
}
