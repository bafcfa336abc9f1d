using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>Adds to a question the terms that the law uses for what people say.</summary>
internal sealed class LexiconExpansion
{
    // What the resident wrote weighs more than what we read into it.
    private const float Trust = 0.45f;

    private readonly Tokenizer _tokenizer;
    private readonly Dictionary<string, List<(string Term, float Strength)>> _bySaid = [];
    private readonly int _longest;

    /// <param name="lexicon">What is said and what is meant.</param>
    /// <param name="tokenizer">Cuts what is added.</param>
    public LexiconExpansion(IReadOnlyList<LexiconEntry> lexicon, Tokenizer tokenizer)
    {
        _tokenizer = tokenizer;
        foreach (var entry in lexicon)
        {
            Add(entry.Said, entry.Term, (float)entry.Strength);
            if (entry.BothWays)
            {
                Add(entry.Term, entry.Said, (float)entry.Strength);
            }
        }

        _longest = _bySaid.Keys.Select(k => k.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Terms to add and their weights, 0 to 1; a term is added once, at its greatest weight.</summary>
    public Dictionary<ulong, float> Of(string normalized)
    {
        var added = new Dictionary<ulong, float>();
        var said = _bySaid.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < normalized.Length; at++)
        {
            for (var length = Math.Min(_longest, normalized.Length - at); length >= 2; length--)
            {
                if (said.TryGetValue(normalized.AsSpan(at, length), out var meant))
                {
                    meant.ForEach(m => Put(added, m.Term, m.Strength * Trust));
                }
            }
        }

        return added;
    }

    private void Put(Dictionary<ulong, float> added, string phrase, float weight)
    {
        foreach (var term in _tokenizer.Read(phrase).Select(t => t.Key))
        {
            added[term] = Math.Max(added.GetValueOrDefault(term), weight);
        }
    }

    private void Add(string said, string term, float strength)
    {
        var key = SearchText.Read(said).Text;
        if (key.Length >= 2)
        {
            (_bySaid.TryGetValue(key, out var meant) ? meant : _bySaid[key] = []).Add((SearchText.Read(term).Text, strength));
        }
    }
}
