using System.Runtime.InteropServices;

namespace LegalBot.Knowledge.Search;

/// <summary>Finds the stretch of marks that holds the most distinct terms.</summary>
internal static class MarkWindow
{
    /// <summary>The marks from first to end (which is not one of them) that fit into a length; equal to the end where there are none.</summary>
    /// <param name="marks">Ascending, none longer than <paramref name="length"/>.</param>
    /// <param name="length">Characters from the first mark's start to the last one's end.</param>
    public static (int First, int End) Best(List<Mark> marks, int length)
    {
        var counts = new Dictionary<ulong, int>();
        var (best, bestFirst, bestEnd, first) = (0, 0, 0, 0);
        for (var at = 0; at < marks.Count; at++)
        {
            Count(counts, marks[at], 1);
            for (; marks[at].End - marks[first].Start > length; first++)
            {
                Count(counts, marks[first], -1);
            }

            if (counts.Count > best)
            {
                (best, bestFirst, bestEnd) = (counts.Count, first, at + 1);
            }
        }

        return (bestFirst, bestEnd);
    }

    private static void Count(Dictionary<ulong, int> counts, Mark mark, int by)
    {
        foreach (var term in mark.Terms)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _);
            count += by;
            if (count == 0)
            {
                counts.Remove(term);
            }
        }
    }
}
