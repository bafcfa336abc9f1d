using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>A question's distinct terms, read once and looked up in each index.</summary>
internal sealed class QueryTerms
{
    /// <param name="text">As typed.</param>
    /// <param name="lexicon">Adds terms.</param>
    /// <param name="vectors">Learned vectors; null to do without.</param>
    public QueryTerms(string text, LexiconExpansion lexicon, TermVectors? vectors)
    {
        Vector = vectors?.Embed(text) ?? [];
        var normalized = Normalizer.Normalize(text);
        Own = [.. Tokenizer.Terms(normalized).Distinct()];
        var telling = Own.Where(t => t.Length > 1).ToList();
        // A question of one character has nothing else to say.
        Telling = telling.Count > 0 ? telling : Own;
        var own = Own.ToHashSet();
        Added = lexicon.Of(normalized).Where(a => !own.Contains(a.Key)).ToDictionary();
    }

    /// <summary>The question's vector; empty without learned vectors.</summary>
    public float[] Vector { get; }

    /// <summary>The terms of what the resident wrote.</summary>
    public IReadOnlyCollection<string> Own { get; }

    /// <summary>Of these, what says something by itself.</summary>
    public IReadOnlyCollection<string> Telling { get; }

    /// <summary>What the lexicon adds, with its weight below 1.</summary>
    public IReadOnlyDictionary<string, float> Added { get; }
}
