namespace LegalBot.Knowledge.Search;

/// <summary>A question in the numbers of one index.</summary>
/// <param name="Terms">The terms that some document has, in ascending order.</param>
/// <param name="Rarity">The rarity of all terms together, also of those that no document has.</param>
internal sealed record IndexedQuery(int[] Terms, double Rarity)
{
    /// <summary>Terms that say something by themselves: pairs of characters, words and numbers, not single characters.</summary>
    public int[] Telling { get; init; } = [];

    /// <summary>The rarity of all telling terms together.</summary>
    public double TellingRarity { get; init; }

    /// <summary>The terms to rank by, those that the lexicon adds included, each with its weight.</summary>
    public (int Term, float Weight)[] Weighted { get; init; } = [];

    public bool Has(int term) => Array.BinarySearch(Terms, term) >= 0;
}
