using System.Buffers;
using System.Runtime.CompilerServices;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>Picks those at the least distances.</summary>
internal static class Closest
{
    private const int Stride = 8;
    // So many times as many as are wanted are measured exactly after a glance at all.
    private const int Glance = 5;

    /// <summary>Places of the documents whose vectors lie nearest to the question's, the nearest first; none without vectors.</summary>
    public static List<int> Nearest(this FieldIndex index, QueryTerms query, bool[] allowed, int top)
    {
        if (query.ByteVector.Count == 0)
        {
            return [];
        }

        var distances = ArrayPool<byte>.Shared.Rent(index.Count);
        foreach (var view in index.Views)
        {
            view.Segment.Sketches.Distances(query.ByteVector[0], distances.AsSpan(view.Offset));
        }

        var near = Of(distances.AsSpan(0, index.Count), allowed, top * Glance).Select(at => (At: at, Near: index.Nearness(at, query))).Where(n => n.Near > 0).ToList();
        ArrayPool<byte>.Shared.Return(distances);
        return Best.First(index, near, top);
    }

    /// <summary>About so many of the allowed as are wanted, if there are so many: all up to a distance that some of them told.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static List<int> Of(ReadOnlySpan<byte> distances, bool[] allowed, int wanted)
    {
        Span<int> counts = stackalloc int[byte.MaxValue + 1];
        for (var at = 0; at < distances.Length; at += Stride)
        {
            counts[distances[at]] += allowed[at] ? Stride : 0;
        }

        var furthest = 0;
        for (var had = counts[0]; had < wanted && furthest < byte.MaxValue; had += counts[furthest])
        {
            furthest++;
        }

        var closest = new List<int>();
        for (var at = 0; at < distances.Length; at++)
        {
            if (distances[at] <= furthest && allowed[at])
            {
                closest.Add(at);
            }
        }

        return closest;
    }
}
