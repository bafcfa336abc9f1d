using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>
/// An immutable inverted index over weighted fields, ranked by BM25F (Robertson and Zaragoza 2009: field frequencies
/// are length-normalised, weighted and summed before the saturation).
/// </summary>
internal sealed class FieldIndex
{
    private const double Saturation = 1.2;
    private const double LengthNorm = 0.6;

    private readonly Dictionary<string, List<Posting>> _postings = [];
    private readonly List<Document> _documents;
    private readonly List<HashSet<string>[]> _questions;
    private readonly List<HashSet<string>> _terms = [];

    public FieldIndex(IEnumerable<Document> documents)
    {
        _documents = [.. documents];
        var terms = _documents.ConvertAll(d => d.Fields.Select(f => Tokenizer.Terms(Normalizer.Normalize(f.Text))).ToList());
        _questions = _documents.ConvertAll(d => d.Questions.Select(TermsOf).ToArray());
        var averages = AverageLengths(terms);
        for (var at = 0; at < _documents.Count; at++)
        {
            Add(at, terms[at], averages);
        }
    }

    public Document this[int at] => _documents[at];

    public static HashSet<string> TermsOf(string text) => [.. Tokenizer.Terms(Normalizer.Normalize(text))];

    /// <summary>
    /// 0 to 1: the nearest of a document's own questions by Dice's coefficient, each term counted by its rarity.
    /// </summary>
    public double Likeness(int at, HashSet<string> terms)
    {
        var asked = terms.Sum(Rarity);
        return _questions[at].Select(own => Dice(own, terms, asked)).DefaultIfEmpty().Max();
    }

    /// <summary>Inverse document frequency, also of terms that no document has.</summary>
    public double Rarity(string term)
    {
        var with = _postings.TryGetValue(term, out var list) ? list.Count : 0;
        return Math.Log(1 + (_documents.Count - with + 0.5) / (with + 0.5));
    }

    /// <summary>Documents that pass, best first.</summary>
    public List<(int At, double Score)> Rank(IReadOnlyCollection<string> terms, Func<Document, bool> passes, int top)
    {
        var scores = new double[_documents.Count];
        foreach (var term in terms)
        {
            if (_postings.TryGetValue(term, out var list))
            {
                var rarity = Rarity(term);
                foreach (var posting in list)
                {
                    scores[posting.Document] += rarity * posting.Weight / (Saturation + posting.Weight);
                }
            }
        }

        return [.. scores.Select((score, at) => (At: at, Score: score))
            .Where(s => s.Score > 0 && passes(_documents[s.At]))
            .OrderByDescending(s => s.Score).ThenBy(s => _documents[s.At].Id, StringComparer.Ordinal)
            .Take(top)];
    }

    /// <summary>0 to 1: the share of the terms, each counted by its rarity, that stand anywhere in the document.</summary>
    public double Coverage(int at, HashSet<string> terms)
    {
        double had = 0, all = 0;
        foreach (var term in terms)
        {
            var rarity = Rarity(term);
            all += rarity;
            had += _terms[at].Contains(term) ? rarity : 0;
        }

        return all == 0 ? 0 : had / all;
    }

    private double Dice(HashSet<string> own, HashSet<string> terms, double all)
    {
        double shared = 0;
        foreach (var term in own)
        {
            var rarity = Rarity(term);
            all += rarity;
            shared += terms.Contains(term) ? 2 * rarity : 0;
        }

        return all == 0 ? 0 : shared / all;
    }

    private void Add(int at, List<List<string>> fields, double[] averages)
    {
        var weights = new Dictionary<string, double>();
        for (var f = 0; f < fields.Count; f++)
        {
            var norm = 1 - LengthNorm + LengthNorm * fields[f].Count / averages[f];
            foreach (var term in fields[f])
            {
                weights[term] = weights.GetValueOrDefault(term) + _documents[at].Fields[f].Weight / norm;
            }
        }

        _terms.Add([.. weights.Keys]);
        foreach (var (term, weight) in weights)
        {
            if (!_postings.TryGetValue(term, out var list))
            {
                _postings[term] = list = [];
            }

            list.Add(new Posting(at, (float)weight));
        }
    }

    private static double[] AverageLengths(List<List<List<string>>> terms) =>
        terms.Count == 0
            ? []
            : [.. Enumerable.Range(0, terms[0].Count).Select(f => Math.Max(1.0, terms.Average(d => d[f].Count)))];

    private readonly record struct Posting(int Document, float Weight);
}
