using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>
/// A vector for each term, learned so that a question lies near the article that decides it. A text is the sum of its
/// distinct terms' vectors, brought to length 1. Kept as bytes with a scale, a few megabytes in all.
/// </summary>
public sealed class TermVectors
{
    private const string Magic = "LBV2";

    private readonly ulong[] _keys;
    private readonly Dictionary<ulong, int> _ids;
    private readonly ByteVectors _vectors;

    /// <param name="keys">The terms, see <see cref="Text.TermKey"/>, in the order of the vectors.</param>
    /// <param name="vectors">All vectors one after the other, each already weighted by its term's rarity.</param>
    /// <param name="dimensions">Numbers per vector.</param>
    public TermVectors(IReadOnlyList<ulong> keys, float[] vectors, int dimensions)
        : this([.. keys], ByteVectors.Of(dimensions, [.. Enumerable.Range(0, keys.Count).Select(k => vectors.AsSpan(k * dimensions, dimensions).ToArray())]))
    {
    }

    private TermVectors(ulong[] keys, ByteVectors vectors)
    {
        (_keys, _vectors) = (keys, vectors);
        _ids = keys.Index().ToDictionary(t => t.Item, t => t.Index);
    }

    public int Dimensions => _vectors.Dimensions;

    public int Count => _keys.Length;

    /// <summary>The vector of length 1 of a text's distinct terms; all zero when none is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Embed(IEnumerable<ulong> keys)
    {
        var sum = new float[Dimensions];
        foreach (var key in keys)
        {
            if (_ids.TryGetValue(key, out var id))
            {
                _vectors.AddTo(sum, id);
            }
        }

        var length = MathF.Sqrt(Dot(sum, sum));
        for (var i = 0; i < sum.Length && length > 0; i++)
        {
            sum[i] /= length;
        }

        return sum;
    }

    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + Vector<float>.Count <= one.Length; i += Vector<float>.Count)
        {
            sum += new Vector<float>(one[i..]) * new Vector<float>(other[i..]);
        }

        var total = Vector.Sum(sum);
        for (; i < one.Length; i++)
        {
            total += one[i] * other[i];
        }

        return total;
    }

    public void Save(string file)
    {
        using var writer = new BinaryWriter(File.Create(file), Encoding.UTF8);
        writer.Write(Magic);
        writer.Write(Dimensions);
        writer.Write(Count);
        writer.Write(MemoryMarshal.AsBytes(_keys.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_vectors.Scales.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_vectors.Values.AsSpan()));
    }

    /// <exception cref="InvalidDataException">The file is not one of ours, or not whole.</exception>
    public static TermVectors Load(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file), Encoding.UTF8);
        try
        {
            if (reader.ReadString() != Magic)
            {
                throw new InvalidDataException($"{file} does not hold term vectors of this version; train them again with 'train'.");
            }

            var dimensions = reader.ReadInt32();
            var keys = new ulong[reader.ReadInt32()];
            var vectors = new ByteVectors(dimensions, new sbyte[keys.Length * dimensions], new float[keys.Length]);
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(keys.AsSpan()));
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(vectors.Scales.AsSpan()));
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(vectors.Values.AsSpan()));
            return new TermVectors(keys, vectors);
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{file} is not whole; train the term vectors again with 'train'.", e);
        }
    }
}
