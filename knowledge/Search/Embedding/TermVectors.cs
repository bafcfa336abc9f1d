using System.Numerics;
using System.Text;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>
/// A vector for each term, learned from the packs so that a question lies near the article that decides it. A text is the
/// sum of its distinct terms' vectors, brought to length 1. Kept as bytes with a scale, a few megabytes in all.
/// </summary>
public sealed class TermVectors
{
    private const string Magic = "LBV1";

    private readonly Dictionary<string, int> _ids;
    private readonly sbyte[] _values;
    private readonly float[] _scales;

    /// <param name="terms">The terms, in the order of the vectors.</param>
    /// <param name="vectors">All vectors one after the other, each already weighted by its term's rarity.</param>
    /// <param name="dimensions">Numbers per vector.</param>
    public TermVectors(IReadOnlyList<string> terms, float[] vectors, int dimensions)
        : this(terms, dimensions)
    {
        for (var term = 0; term < terms.Count; term++)
        {
            var vector = vectors.AsSpan(term * dimensions, dimensions);
            var greatest = 0f;
            foreach (var value in vector)
            {
                greatest = MathF.Max(greatest, MathF.Abs(value));
            }

            _scales[term] = greatest / sbyte.MaxValue;
            for (var i = 0; i < dimensions; i++)
            {
                _values[(term * dimensions) + i] = greatest == 0 ? (sbyte)0 : (sbyte)MathF.Round(vector[i] / _scales[term]);
            }
        }
    }

    private TermVectors(IReadOnlyList<string> terms, int dimensions)
    {
        Dimensions = dimensions;
        _ids = terms.Index().ToDictionary(t => t.Item, t => t.Index);
        _values = new sbyte[terms.Count * dimensions];
        _scales = new float[terms.Count];
    }

    public int Dimensions { get; }

    public int Count => _scales.Length;

    /// <summary>The text's vector of length 1; all zero when it has no known term.</summary>
    public float[] Embed(string text)
    {
        var sum = new float[Dimensions];
        foreach (var term in Tokenizer.Terms(Normalizer.Normalize(text)).Distinct())
        {
            if (_ids.TryGetValue(term, out var id))
            {
                var scale = _scales[id];
                var values = _values.AsSpan(id * Dimensions, Dimensions);
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] += scale * values[i];
                }
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
        foreach (var (term, id) in _ids.OrderBy(t => t.Value))
        {
            writer.Write(term);
            writer.Write(_scales[id]);
        }

        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(_values.AsSpan()));
    }

    /// <exception cref="InvalidDataException">The file is not one of ours, or not whole.</exception>
    public static TermVectors Load(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file), Encoding.UTF8);
        try
        {
            if (reader.ReadString() != Magic)
            {
                throw new InvalidDataException($"{file} does not hold term vectors; train them again with 'train'.");
            }

            var dimensions = reader.ReadInt32();
            var terms = new string[reader.ReadInt32()];
            var scales = new float[terms.Length];
            for (var i = 0; i < terms.Length; i++)
            {
                terms[i] = reader.ReadString();
                scales[i] = reader.ReadSingle();
            }

            var vectors = new TermVectors(terms, dimensions);
            scales.CopyTo(vectors._scales, 0);
            reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(vectors._values.AsSpan()));
            return vectors;
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{file} is not whole; train the term vectors again with 'train'.", e);
        }
    }
}
