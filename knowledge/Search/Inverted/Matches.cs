using System.Buffers;
using System.Runtime.CompilerServices;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>What each document of an index has of a question. Given back after use.</summary>
internal sealed class Matches : IDisposable
{
    private readonly float[] _words;

    public Matches(int documents)
    {
        (Sums, Seen) = (Rent<(float, float)>(documents), Rent<ulong>(documents));
        _words = ArrayPool<float>.Shared.Rent(Math.Max(1, documents));
        Count = documents;
    }

    public int Count { get; }

    /// <summary>Scores by the project's words and by the official text; side by side, since they are added to together.</summary>
    public (float Own, float Official)[] Sums { get; }

    /// <summary>Which of the question's telling terms it holds, a bit each.</summary>
    public ulong[] Seen { get; }

    /// <summary>A score for each place, the official text counted by a factor. The next call overwrites it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ReadOnlySpan<float> Words(float official)
    {
        var words = _words.AsSpan(0, Count);
        var sums = Sums.AsSpan(0, words.Length);
        for (var at = 0; at < sums.Length; at++)
        {
            words[at] = sums[at].Own + (sums[at].Official * official);
        }

        return words;
    }

    public void Dispose()
    {
        ArrayPool<(float, float)>.Shared.Return(Sums);
        ArrayPool<ulong>.Shared.Return(Seen);
        ArrayPool<float>.Shared.Return(_words);
    }

    private static T[] Rent<T>(int count)
    {
        var rented = ArrayPool<T>.Shared.Rent(Math.Max(1, count));
        rented.AsSpan(0, count).Clear();
        return rented;
    }
}
