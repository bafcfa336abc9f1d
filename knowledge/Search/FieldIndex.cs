namespace LegalBot.Knowledge.Search;

/// <summary>
/// An immutable inverted index over weighted fields, ranked by BM25F (Robertson and Zaragoza 2009: field frequencies
/// are length-normalised, weighted and summed before the saturation).
/// </summary>
internal sealed class FieldIndex
{
    private const float Saturation = 1.2f;
    private const float LengthNorm = 0.6f;

    private readonly Vocabulary _vocabulary = new();
    private readonly IReadOnlyList<Document> _documents;
    private readonly Postings _postings;
    private readonly float[] _rarity;
    private readonly int[][] _terms;
    private readonly int[][][] _questions;
    private readonly float[][] _questionRarity;

    public FieldIndex(IReadOnlyList<Document> documents)
    {
        _documents = documents;
        var fields = documents.Select(d => d.Fields.Select(f => _vocabulary.Learn(f.Text)).ToArray()).ToArray();
        _questions = [.. documents.Select(d => d.Questions.Select(q => Distinct(_vocabulary.Learn(q))).ToArray())];
        var averages = AverageLengths(fields);
        var weights = documents.Select((d, at) => Weigh(d, fields[at], averages)).ToArray();
        _terms = [.. weights.Select(w => w.Keys.Order().ToArray())];
        _postings = new Postings(_vocabulary.Count, weights);
        _rarity = [.. Enumerable.Range(0, _vocabulary.Count).Select(t => Rarity(_postings.CountOf(t)))];
        _questionRarity = [.. _questions.Select(d => d.Select(q => q.Sum(t => _rarity[t])).ToArray())];
    }

    public int Count => _documents.Count;

    public Document this[int at] => _documents[at];

    /// <summary>A question as this index sees it.</summary>
    public IndexedQuery Read(QueryTerms query)
    {
        var (terms, rarity) = Known(query.Own);
        var (telling, tellingRarity) = Known(query.Telling);
        var weighted = terms.Select(t => (t, 1f)).Concat(query.Added
            .Select(a => (Term: _vocabulary.Find(a.Key), a.Value)).Where(a => a.Term >= 0)).ToArray();
        return new IndexedQuery(terms, _vocabulary.Count) { Rarity = rarity, Telling = telling, TellingRarity = tellingRarity, Weighted = weighted };
    }

    private (int[] Terms, double Rarity) Known(IReadOnlyCollection<string> terms)
    {
        var known = terms.Select(_vocabulary.Find).Where(t => t >= 0).Order().ToArray();
        return (known, known.Sum(t => _rarity[t]) + ((terms.Count - known.Length) * Rarity(0)));
    }

    /// <summary>Documents that pass, best first.</summary>
    public List<(int At, float Score)> Rank(IndexedQuery query, Func<Document, bool> passes, int top)
    {
        var scores = new float[_documents.Count];
        foreach (var (term, trust) in query.Weighted)
        {
            var worth = _rarity[term] * trust;
            foreach (var (at, weight) in _postings.Of(term))
            {
                scores[at] += worth * weight / (Saturation + weight);
            }
        }

        return Best(scores, passes, top);
    }

    /// <summary>
    /// 0 to 1: the nearest of a document's own questions by Dice's coefficient, each term counted by its rarity.
    /// </summary>
    public double Likeness(int at, IndexedQuery query)
    {
        double best = 0;
        for (var i = 0; i < _questions[at].Length; i++)
        {
            double shared = 0;
            foreach (var term in _questions[at][i])
            {
                shared += query.Has(term) ? _rarity[term] : 0;
            }

            var all = query.Rarity + _questionRarity[at][i];
            best = Math.Max(best, all == 0 ? 0 : 2 * shared / all);
        }

        return best;
    }

    /// <summary>0 to 1: the share of the telling terms, each counted by its rarity, that stand anywhere in the document.</summary>
    public double Coverage(int at, IndexedQuery query)
    {
        double had = 0;
        foreach (var term in query.Telling)
        {
            had += Array.BinarySearch(_terms[at], term) >= 0 ? _rarity[term] : 0;
        }

        return query.TellingRarity == 0 ? 0 : had / query.TellingRarity;
    }

    private List<(int At, float Score)> Best(float[] scores, Func<Document, bool> passes, int top)
    {
        // The worst of the best is on top of the heap and makes way first.
        var heap = new PriorityQueue<int, (float Score, int Rank)>();
        for (var at = 0; at < scores.Length; at++)
        {
            if (scores[at] <= 0 || (heap.Count == top && scores[at] <= Lowest(heap)) || !passes(_documents[at]))
            {
                continue;
            }

            if (heap.Count == top)
            {
                heap.Dequeue();
            }

            heap.Enqueue(at, (scores[at], -at));
        }

        var best = new List<(int, float)>(heap.Count);
        while (heap.TryDequeue(out var at, out var priority))
        {
            best.Add((at, priority.Score));
        }

        best.Reverse();
        return best;
    }

    private static float Lowest(PriorityQueue<int, (float Score, int Rank)> heap) =>
        heap.TryPeek(out _, out var lowest) ? lowest.Score : 0;

    // Inverse document frequency.
    private float Rarity(int with) => MathF.Log(1 + (_documents.Count - with + 0.5f) / (with + 0.5f));

    private static Dictionary<int, float> Weigh(Document document, int[][] fields, float[] averages)
    {
        var weights = new Dictionary<int, float>();
        for (var f = 0; f < fields.Length; f++)
        {
            var norm = 1 - LengthNorm + LengthNorm * fields[f].Length / averages[f];
            foreach (var term in fields[f])
            {
                weights[term] = weights.GetValueOrDefault(term) + (float)document.Fields[f].Weight / norm;
            }
        }

        return weights;
    }

    private static float[] AverageLengths(int[][][] fields) =>
        fields.Length == 0
            ? []
            : [.. Enumerable.Range(0, fields[0].Length).Select(f => Math.Max(1f, (float)fields.Average(d => d[f].Length)))];

    private static int[] Distinct(int[] terms) => [.. terms.Distinct()];
}
