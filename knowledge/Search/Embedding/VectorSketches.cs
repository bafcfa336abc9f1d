using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>
/// Vectors with one bit per number, its sign. The more bits differ, the wider the angle between two vectors (Charikar
/// 2002, random hyperplanes), so that a glance at an eighth of the memory tells which few are worth measuring.
/// </summary>
internal sealed class VectorSketches
{
    private const int Bits = 64;

    private readonly ulong[] _bits;
    private readonly int _words;
    private readonly int _count;

    public VectorSketches(ByteVectors vectors)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(vectors.Dimensions, byte.MaxValue, nameof(vectors));
        (_words, _count) = ((vectors.Dimensions + Bits - 1) / Bits, vectors.Count);
        _bits = new ulong[_words * _count];
        Parallel.For(0, _count, at => Sketch(vectors[at], _bits.AsSpan(at * _words, _words)));
    }

    /// <summary>For each vector how many signs differ from those of another one.</summary>
    /// <param name="other">The other one.</param>
    /// <param name="into">A number per vector, at most 255.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Distances(ReadOnlySpan<sbyte> other, Span<byte> into)
    {
        Span<ulong> sketch = stackalloc ulong[_words];
        Sketch(other, sketch);
        ref var bits = ref MemoryMarshal.GetArrayDataReference(_bits);
        into = into[.._count];
        for (var at = 0; at < into.Length; at++)
        {
            var differ = 0;
            for (var word = 0; word < sketch.Length; word++)
            {
                differ += BitOperations.PopCount(Unsafe.Add(ref bits, word) ^ sketch[word]);
            }

            bits = ref Unsafe.Add(ref bits, sketch.Length);
            into[at] = (byte)differ;
        }
    }

    private static void Sketch(ReadOnlySpan<sbyte> vector, Span<ulong> into)
    {
        into.Clear();
        for (var i = 0; i < vector.Length; i++)
        {
            into[i / Bits] |= vector[i] < 0 ? 1UL << (i % Bits) : 0;
        }
    }
}
