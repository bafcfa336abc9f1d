using System.Numerics;
using System.Runtime.CompilerServices;

namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>Vectors of length 1 kept as bytes, each with its own scale: a quarter of the memory, and as good for ranking.</summary>
/// <param name="Dimensions">Numbers per vector.</param>
/// <param name="Values">All vectors one after the other, -127 to 127.</param>
/// <param name="Scales">What a unit of each vector is worth.</param>
internal sealed record ByteVectors(int Dimensions, sbyte[] Values, float[] Scales)
{
    public static readonly ByteVectors None = new(0, [], []);

    public int Count => Scales.Length;

    public static ByteVectors Of(int dimensions, IReadOnlyList<float[]> vectors)
    {
        var made = Room(dimensions, vectors.Count);
        for (var at = 0; at < vectors.Count; at++)
        {
            made.Put(at, vectors[at]);
        }

        return made;
    }

    /// <summary>Room for so many vectors, all zero.</summary>
    public static ByteVectors Room(int dimensions, int count) => new(dimensions, new sbyte[count * dimensions], new float[count]);

    /// <summary>Brings a vector to bytes and keeps it at a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Put(int at, ReadOnlySpan<float> vector)
    {
        var into = Values.AsSpan(at * Dimensions, Dimensions);
        var greatest = 0f;
        foreach (var value in vector)
        {
            greatest = MathF.Max(greatest, MathF.Abs(value));
        }

        var scale = greatest / sbyte.MaxValue;
        for (var i = 0; i < vector.Length; i++)
        {
            into[i] = scale == 0 ? (sbyte)0 : (sbyte)MathF.Round(vector[i] / scale);
        }

        Scales[at] = scale;
    }

    public ReadOnlySpan<sbyte> this[int at] => Values.AsSpan(at * Dimensions, Dimensions);

    /// <summary>-1 to 1: the cosine of the vector at a place with another one in bytes.</summary>
    public float Nearness(int at, ReadOnlySpan<sbyte> other, float scale) => Dot(this[at], other) * Scales[at] * scale;

    /// <summary>Adds the vector at a place to a sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTo(Span<float> sum, int at)
    {
        var values = this[at];
        var scale = Scales[at];
        var i = 0;
        for (; i + Vector<sbyte>.Count <= values.Length; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(values[i..]), out var low, out var high);
            AddTo(sum[i..], low, scale);
            AddTo(sum[(i + Vector<short>.Count)..], high, scale);
        }

        for (; i < values.Length; i++)
        {
            sum[i] += scale * values[i];
        }
    }

    private static void AddTo(Span<float> sum, Vector<short> values, float scale)
    {
        Vector.Widen(values, out var low, out var high);
        var second = sum[Vector<float>.Count..];
        (new Vector<float>(sum) + (Vector.ConvertToSingle(low) * scale)).CopyTo(sum);
        (new Vector<float>(second) + (Vector.ConvertToSingle(high) * scale)).CopyTo(second);
    }

    // Two products of at most 127 x 127 fit a short, so they can be added before they are widened.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Dot(ReadOnlySpan<sbyte> one, ReadOnlySpan<sbyte> other)
    {
        var sum = Vector<int>.Zero;
        var i = 0;
        for (; i + Vector<sbyte>.Count <= one.Length; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(one[i..]), out var low, out var high);
            Vector.Widen(new Vector<sbyte>(other[i..]), out var otherLow, out var otherHigh);
            Vector.Widen((low * otherLow) + (high * otherHigh), out var first, out var second);
            sum += first + second;
        }

        var total = Vector.Sum(sum);
        for (; i < one.Length; i++)
        {
            total += one[i] * other[i];
        }

        return total;
    }
}
