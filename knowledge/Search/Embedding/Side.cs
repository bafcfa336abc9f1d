namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>One side of a batch: terms, vectors and gradients.</summary>
internal sealed class Side(int count, int dimensions)
{
    private readonly float[] _vectors = new float[count * dimensions];
    private readonly float[] _gradients = new float[count * dimensions];

    public int Count => count;

    public int[][] Terms { get; } = new int[count][];

    public Span<float> Vector(int i) => _vectors.AsSpan(i * dimensions, dimensions);

    public Span<float> Gradient(int i) => _gradients.AsSpan(i * dimensions, dimensions);
}
