using System.Buffers;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>What each document of an index has of a question. Given back after use.</summary>
internal sealed class Matches : IDisposable
{
    public Matches(int documents)
    {
        (Own, Official, Seen) = (Rent<float>(documents), Rent<float>(documents), Rent<ulong>(documents));
        Count = documents;
    }

    public int Count { get; }

    /// <summary>Score by the project's words.</summary>
    public float[] Own { get; }

    /// <summary>Score by the official text.</summary>
    public float[] Official { get; }

    /// <summary>Which of the question's telling terms it holds, a bit each.</summary>
    public ulong[] Seen { get; }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(Own);
        ArrayPool<float>.Shared.Return(Official);
        ArrayPool<ulong>.Shared.Return(Seen);
    }

    private static T[] Rent<T>(int count)
    {
        var rented = ArrayPool<T>.Shared.Rent(Math.Max(1, count));
        rented.AsSpan(0, count).Clear();
        return rented;
    }
}
