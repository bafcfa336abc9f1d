using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Search.Embedding;

namespace LegalBot.Knowledge.Search;

/// <summary>
/// Ranks articles: BM25F first, then the first few hundred again by what else speaks for each. Every part is in units of
/// the best first-stage score, so that the weights can be compared.
/// </summary>
internal sealed class ArticleRanker
{
    private const int Candidates = 300;
    private const int VectorCandidates = 100;
    private const int ChapterTop = 3;

    // The nearest own question lifts an article.
    private const double LikenessWeight = 0.8;

    // A chapter of which several articles fit is probably the right one.
    private const double ChapterWeight = 0.3;

    // Articles before and after: a rule and its exception stand side by side.
    private const double NeighbourWeight = 0.08;

    // Situations told like the question, and what decided them.
    private const double ScenarioWeight = 0.6;

    // Nearness of the learned vectors.
    private const double VectorWeight = 1.3;

    private readonly FieldIndex _index;
    private readonly VectorIndex? _vectors;
    private readonly int[] _chapter;

    /// <param name="articles">The articles.</param>
    /// <param name="terms">Learned vectors; null to do without.</param>
    public ArticleRanker(IReadOnlyList<Article> articles, TermVectors? terms)
    {
        (FieldIndex? index, VectorIndex? vectors) = (null, null);
        Parallel.Invoke(
            () => index = new FieldIndex([.. articles.Select(Document.Of)]),
            () => vectors = terms is null ? null : new VectorIndex(terms, articles.Select(
                a => string.Join('\n', [.. a.Questions, .. a.Keywords, a.Gist, a.Plain, .. a.Path.TakeLast(1)]))));
        (_index, _vectors) = (index!, vectors);
        var chapters = new Dictionary<string, int>();
        _chapter = [.. articles.Select(a => Number(chapters, $"{a.Id.Law}/{string.Join('/', a.Path)}"))];
    }

    /// <param name="asked">The question.</param>
    /// <param name="leads">What the scenarios point to, by article id.</param>
    /// <param name="passes">Filters.</param>
    /// <param name="top">How many to return.</param>
    public List<Hit> Find(QueryTerms asked, IReadOnlyDictionary<string, double> leads, Func<Document, bool> passes, int top)
    {
        var query = _index.Read(asked);
        var near = _vectors?.Nearness(asked.Text) ?? new float[_index.Count];
        var ranked = _index.Rank(query, passes, Math.Max(top, Candidates));
        if (ranked.Count == 0)
        {
            return [];
        }

        var best = ranked[0].Score;
        var scores = ranked.ToDictionary(r => r.At, r => r.Score / (double)best);
        var chapters = ranked.GroupBy(r => _chapter[r.At])
            .ToDictionary(g => g.Key, g => g.Take(ChapterTop).Sum(r => r.Score) / best / ChapterTop);
        // What shares no word with the question but lies near it gets its chance too.
        var candidates = scores.Keys.Concat(Nearest(near).Where(at => !scores.ContainsKey(at) && passes(_index[at])));
        return [.. candidates.Select(at =>
            {
                var likeness = _index.Likeness(at, query);
                var lead = leads.GetValueOrDefault(_index[at].Id);
                var score = (scores.GetValueOrDefault(at) * (1 + LikenessWeight * likeness))
                    + (ChapterWeight * chapters.GetValueOrDefault(_chapter[at]))
                    + (NeighbourWeight * (Beside(at - 1, at, scores) + Beside(at + 1, at, scores)))
                    + (ScenarioWeight * lead)
                    + (VectorWeight * near[at]);
                return new Hit(_index[at].Id, score * best, likeness, _index.Coverage(at, query), lead) { Nearness = near[at] };
            })
            .OrderByDescending(h => h.Score)
            // An older and a newer wording of one article are one find.
            .DistinctBy(h => h.Id).Take(top)];
    }

    private IEnumerable<int> Nearest(float[] near) =>
        _vectors is null || near.Length == 0 ? [] : Above(near, near.Order().ElementAt(Math.Max(0, near.Length - VectorCandidates)));

    private static IEnumerable<int> Above(float[] near, float least) =>
        Enumerable.Range(0, near.Length).Where(at => near[at] >= least);

    private double Beside(int other, int at, Dictionary<int, double> scores) =>
        other >= 0 && other < _chapter.Length && _chapter[other] == _chapter[at] ? scores.GetValueOrDefault(other) : 0;

    private static int Number(Dictionary<string, int> chapters, string path)
    {
        if (!chapters.TryGetValue(path, out var number))
        {
            chapters[path] = number = chapters.Count;
        }

        return number;
    }
}
