using System.Collections.Frozen;
using System.Runtime.CompilerServices;

namespace LegalBot.Knowledge.Text;

/// <summary>
/// The words that the lexicon knows, and the reading of a run of characters as words: of all ways through the lattice
/// the one with the fewest pieces, single characters counting more than words.
/// </summary>
public sealed class Words
{
    private const int Longest = 10;
    private const float WordCost = 1f;
    private const float SignCost = 1.4f;

    /// <summary>No words: every character by itself.</summary>
    public static readonly Words None = new([]);

    private readonly FrozenSet<ulong> _known;

    /// <param name="words">In any form; they are read as the index is, and those of one character or over ten are left out.</param>
    public Words(IEnumerable<string> words)
    {
        _known = words.Select(w => SearchText.Read(w).Text).Where(w => w.Length is >= 2 and <= Longest && w.All(Tokenizer.IsChinese))
            .Select(w => TermKey.Of(w)).ToFrozenSet();
    }

    public int Count => _known.Count;

    /// <summary>
    /// For each place of the run whether a word begins there in the best reading, and how long it is; 0 inside a word.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Read(ReadOnlySpan<char> run)
    {
        var lengths = new int[run.Length];
        if (_known.Count == 0)
        {
            Array.Fill(lengths, 1);
            return lengths;
        }

        // From the end: the cheapest reading of what follows each place.
        Span<float> costs = run.Length < 512 ? stackalloc float[run.Length + 1] : new float[run.Length + 1];
        for (var at = run.Length - 1; at >= 0; at--)
        {
            (costs[at], lengths[at]) = (costs[at + 1] + SignCost, 1);
            for (var length = 2; length <= Longest && at + length <= run.Length; length++)
            {
                if (costs[at + length] + WordCost < costs[at] && _known.Contains(TermKey.Of(run.Slice(at, length))))
                {
                    (costs[at], lengths[at]) = (costs[at + length] + WordCost, length);
                }
            }
        }

        for (var at = 0; at < run.Length; at += Math.Max(1, lengths[at]))
        {
            lengths.AsSpan(at + 1, lengths[at] - 1).Clear();
        }

        return lengths;
    }
}
