using System.Numerics;
using System.Runtime.CompilerServices;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>Picks the best of many.</summary>
internal static class Best
{
    // A sample of one in so many tells roughly where the best begin; of few documents all are looked at.
    private const int Stride = 16;
    private const int FewDocuments = 1_000;

    /// <summary>Places of the documents that score and may be found, best first; equals by id.</summary>
    /// <param name="index">The index.</param>
    /// <param name="scores">A score for each place, nothing at or below 0 counts.</param>
    /// <param name="allowed">For each place whether it may be found.</param>
    /// <param name="top">How many at most.</param>
    public static List<int> Of(FieldIndex index, ReadOnlySpan<float> scores, ReadOnlySpan<bool> allowed, int top)
    {
        if (top <= 0)
        {
            return [];
        }

        var floor = index.Count < FewDocuments ? 0 : Floor(scores, allowed, top);
        var found = Above(scores, allowed, floor);
        if (found.Count < top && floor > 0)
        {
            found = Above(scores, allowed, 0);
        }

        return First(index, found, top);
    }

    /// <summary>The best of those found, best first; equals by id.</summary>
    public static List<int> First(FieldIndex index, List<(int At, float Score)> found, int top)
    {
        found.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : string.CompareOrdinal(index[a.At].Id, index[b.At].Id));
        return [.. found.Take(top).Select(f => f.At)];
    }

    // A score that, by a sample, about twice as many exceed as are wanted: three standard deviations above the expected.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Floor(ReadOnlySpan<float> scores, ReadOnlySpan<bool> allowed, int top)
    {
        var expected = (double)top / Stride;
        var wanted = (int)(expected + (3 * Math.Sqrt(expected)) + 4);
        var greatest = new PriorityQueue<float, float>(wanted + 1);
        for (var at = 0; at < scores.Length; at += Stride)
        {
            if (!allowed[at] || scores[at] <= 0 || (greatest.Count == wanted && scores[at] <= greatest.Peek()))
            {
                continue;
            }

            greatest.Enqueue(scores[at], scores[at]);
            if (greatest.Count > wanted)
            {
                greatest.Dequeue();
            }
        }

        return greatest.Count < wanted ? 0 : greatest.Peek();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<(int At, float Score)> Above(ReadOnlySpan<float> scores, ReadOnlySpan<bool> allowed, float floor)
    {
        var found = new List<(int, float)>();
        var least = new Vector<float>(floor);
        for (var block = 0; block < scores.Length; block += Vector<float>.Count)
        {
            var end = Math.Min(scores.Length, block + Vector<float>.Count);
            if (end - block == Vector<float>.Count && !Vector.GreaterThanAny(new Vector<float>(scores[block..]), least))
            {
                continue;
            }

            for (var at = block; at < end; at++)
            {
                if (scores[at] > floor && allowed[at])
                {
                    found.Add((at, scores[at]));
                }
            }
        }

        return found;
    }
}
