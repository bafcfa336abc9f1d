namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>The vectors of an index's documents, searched one by one: a few thousand take well under a millisecond.</summary>
internal sealed class VectorIndex
{
    private readonly int _dimensions;
    private readonly float[] _documents;

    public VectorIndex(TermVectors terms, IEnumerable<string> texts)
    {
        _dimensions = terms.Dimensions;
        var vectors = texts.Select(terms.Embed).ToList();
        _documents = new float[vectors.Count * terms.Dimensions];
        for (var at = 0; at < vectors.Count; at++)
        {
            vectors[at].CopyTo(_documents, at * terms.Dimensions);
        }
    }

    /// <summary>-1 to 1 for each document: how near a vector of <see cref="TermVectors.Embed"/> lies to it.</summary>
    public float[] Nearness(ReadOnlySpan<float> asked)
    {
        var near = new float[_documents.Length / _dimensions];
        for (var at = 0; at < near.Length; at++)
        {
            near[at] = TermVectors.Dot(asked, _documents.AsSpan(at * _dimensions, _dimensions));
        }

        return near;
    }
}
