using System.Numerics;
using System.Runtime.CompilerServices;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>A question in the numbers of one index.</summary>
internal sealed class IndexedQuery
{
    private readonly ulong[][] _has;

    /// <param name="segments">Per segment: how many terms it has, and the numbers of those the question has.</param>
    public IndexedQuery(IEnumerable<(int Terms, IEnumerable<int> Had)> segments)
    {
        _has = [.. segments.Select(s =>
        {
            var bits = new ulong[(s.Terms / 64) + 1];
            foreach (var term in s.Had)
            {
                bits[term >> 6] |= 1UL << (term & 63);
            }

            return bits;
        })];
    }

    /// <summary>The rarity of all the question's own terms together, also of those that no document has.</summary>
    public required double Rarity { get; init; }

    /// <summary>The telling terms that are followed, at most 64, in the order written: bit by bit of <see cref="Matches.Seen"/>.</summary>
    public required Token[] Telling { get; init; }

    /// <summary>Their rarities.</summary>
    public required float[] TellingRarity { get; init; }

    /// <summary>Their sum.</summary>
    public required double TellingTogether { get; init; }

    /// <summary>The terms to rank by: key, rarity times trust, and the bit when it is a telling one.</summary>
    public required (ulong Key, float Worth, ulong Bit)[] Weighted { get; init; }

    public bool Has(int segment, int term) => (_has[segment][term >> 6] & (1UL << (term & 63))) != 0;

    /// <summary>0 to 1: the share of the telling terms, each counted by its rarity, that were seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Coverage(ulong seen)
    {
        double had = 0;
        for (; seen != 0; seen &= seen - 1)
        {
            had += TellingRarity[BitOperations.TrailingZeroCount(seen)];
        }

        return TellingTogether == 0 ? 0 : had / TellingTogether;
    }

    /// <summary>The longest stretch of the question, in characters, of which every pair was seen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int LongestRun(ulong seen)
    {
        int best = 0, start = -1, end = -1;
        for (; seen != 0; seen &= seen - 1)
        {
            ref readonly var token = ref Telling[BitOperations.TrailingZeroCount(seen)];
            start = token.Start < end ? start : token.Start;
            end = Math.Max(end, token.Start + token.Length);
            best = Math.Max(best, end - start);
        }

        return best;
    }
}
