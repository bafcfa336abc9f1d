namespace LegalBot.Knowledge.Search;

/// <summary>A question in the numbers of one index.</summary>
internal sealed class IndexedQuery
{
    private readonly ulong[] _has;

    /// <param name="terms">The terms that some document has.</param>
    /// <param name="vocabulary">How many terms the index has.</param>
    public IndexedQuery(int[] terms, int vocabulary)
    {
        _has = new ulong[(vocabulary / 64) + 1];
        foreach (var term in terms)
        {
            _has[term >> 6] |= 1UL << (term & 63);
        }
    }

    /// <summary>The rarity of all terms together, also of those that no document has.</summary>
    public required double Rarity { get; init; }

    /// <summary>Terms that say something by themselves: pairs of characters, words and numbers, not single characters.</summary>
    public required int[] Telling { get; init; }

    /// <summary>The rarity of all telling terms together.</summary>
    public required double TellingRarity { get; init; }

    /// <summary>The terms to rank by, those that the lexicon adds included, each with its weight.</summary>
    public required (int Term, float Weight)[] Weighted { get; init; }

    public bool Has(int term) => (_has[term >> 6] & (1UL << (term & 63))) != 0;
}
