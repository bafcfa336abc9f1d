using System.Runtime.CompilerServices;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>Picks those at the least distances.</summary>
internal static class Closest
{
    private const int Stride = 8;

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
