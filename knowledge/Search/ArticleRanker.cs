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

    // So many stand by the head's weights, the rest by the tail's.
    private const int HeadLength = 10;

    private readonly FieldIndex _index;
    private readonly VectorIndex? _vectors;
    private readonly int[] _chapter;
    private readonly int _chapters;

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
        _chapters = chapters.Count;
    }

    /// <param name="asked">The question.</param>
    /// <param name="leads">What the scenarios point to, by article id.</param>
    /// <param name="passes">Filters.</param>
    /// <param name="top">How many to return.</param>
    public List<Hit> Find(QueryTerms asked, IReadOnlyDictionary<string, double> leads, Func<Document, bool> passes, int top)
    {
        var query = _index.Read(asked);
        var near = _vectors?.Nearness(asked.Vector) ?? new float[_index.Count];
        var ranked = _index.Rank(query, passes, Math.Max(top, Candidates));
        if (ranked.Count == 0)
        {
            return [];
        }

        var best = ranked[0].Score;
        var scores = ranked.ToDictionary(r => r.At, r => r.Score / (double)best);
        var chapters = ranked.GroupBy(r => _chapter[r.At])
            .ToDictionary(g => g.Key, g => g.Take(ChapterTop).Sum(r => r.Score) / best / ChapterTop);
        var chapterNear = NearestByChapter(near);

        // What shares no word with the question but lies near it gets its chance too.
        var candidates = scores.Keys.Concat(Nearest(near).Where(at => !scores.ContainsKey(at) && passes(_index[at])));
        return InOrder(
            [.. candidates.Select(at => (at, new RankSigns(
                scores.GetValueOrDefault(at), _index.Likeness(at, query), chapters.GetValueOrDefault(_chapter[at]), chapterNear[_chapter[at]],
                Beside(at - 1, at, scores) + Beside(at + 1, at, scores), leads.GetValueOrDefault(_index[at].Id), near[at])))],
            (query, best),
            top);
    }

    private List<Hit> InOrder(List<(int At, RankSigns Signs)> candidates, (IndexedQuery Query, float Best) first, int top)
    {
        // An older and a newer wording of one article are one find.
        var byHead = candidates.OrderByDescending(c => RankWeights.Head.Of(c.Signs)).DistinctBy(c => _index[c.At].Id).ToList();
        var head = byHead.Take(HeadLength).Select(c => (c.At, c.Signs, Score: RankWeights.Head.Of(c.Signs))).ToList();
        var tail = byHead.Skip(HeadLength).Select(c => (c.At, c.Signs, Score: RankWeights.Tail.Of(c.Signs))).OrderByDescending(c => c.Score).ToList();
        // The tail's scores are brought below the head's, so that scores fall all the way.
        var ceiling = tail.Count == 0 ? 1 : head[^1].Score / Math.Max(tail[0].Score, 1e-9);
        return [.. head.Concat(tail.Select(c => (c.At, c.Signs, Score: c.Score * ceiling))).Take(top).Select(c => new Hit(
            _index[c.At].Id, c.Score * first.Best, c.Signs.Likeness, _index.Coverage(c.At, first.Query), c.Signs.Lead) { Nearness = c.Signs.Nearness })];
    }

    // The mean of each chapter's nearest few.
    private float[] NearestByChapter(float[] near)
    {
        var best = new float[_chapters, ChapterTop];
        for (var at = 0; at < near.Length; at++)
        {
            var value = near[at];
            for (var place = 0; place < ChapterTop; place++)
            {
                if (value > best[_chapter[at], place])
                {
                    (best[_chapter[at], place], value) = (value, best[_chapter[at], place]);
                }
            }
        }

        return [.. Enumerable.Range(0, _chapters).Select(c => Enumerable.Range(0, ChapterTop).Sum(p => best[c, p]) / ChapterTop)];
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
