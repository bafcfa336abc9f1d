using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>A question's distinct terms, read once and looked up in each index.</summary>
internal sealed class QueryTerms
{
    public QueryTerms(string text, LexiconExpansion lexicon)
    {
        Text = text;
        var normalized = Normalizer.Normalize(text);
        Own = [.. Tokenizer.Terms(normalized).Distinct()];
        var telling = Own.Where(t => t.Length > 1).ToList();
        // A question of one character has nothing else to say.
        Telling = telling.Count > 0 ? telling : Own;
        var own = Own.ToHashSet();
        Added = lexicon.Of(normalized).Where(a => !own.Contains(a.Key)).ToDictionary();
    }

    /// <summary>As typed.</summary>
    public string Text { get; }

    /// <summary>The terms of what the resident wrote.</summary>
    public IReadOnlyCollection<string> Own { get; }

    /// <summary>Of these, what says something by itself.</summary>
    public IReadOnlyCollection<string> Telling { get; }

    /// <summary>What the lexicon adds, with its weight below 1.</summary>
    public IReadOnlyDictionary<string, float> Added { get; }
}
