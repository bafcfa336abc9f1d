namespace LegalBot.Knowledge.Search;

/// <summary>Which documents hold a term and how much, all terms in one flat array.</summary>
internal sealed class Postings
{
    private readonly int[] _start;
    private readonly Posting[] _all;

    /// <param name="terms">How many terms there are.</param>
    /// <param name="byDocument">Per document its terms and their weights, in no order.</param>
    public Postings(int terms, IReadOnlyList<Dictionary<int, float>> byDocument)
    {
        _start = new int[terms + 1];
        foreach (var term in byDocument.SelectMany(d => d.Keys))
        {
            _start[term + 1]++;
        }

        for (var term = 0; term < terms; term++)
        {
            _start[term + 1] += _start[term];
        }

        _all = new Posting[_start[terms]];
        var next = _start[..terms];
        for (var at = 0; at < byDocument.Count; at++)
        {
            foreach (var (term, weight) in byDocument[at])
            {
                _all[next[term]++] = new Posting(at, weight);
            }
        }
    }

    /// <summary>How many documents hold the term.</summary>
    public int CountOf(int term) => _start[term + 1] - _start[term];

    public ReadOnlySpan<Posting> Of(int term) => _all.AsSpan(_start[term], CountOf(term));

    internal readonly record struct Posting(int Document, float Weight);
}
