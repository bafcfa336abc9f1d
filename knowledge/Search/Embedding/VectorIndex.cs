namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>The vectors of an index's documents, searched one by one: a few thousand take well under a millisecond.</summary>
internal sealed class VectorIndex
{
    private readonly TermVectors _terms;
    private readonly float[] _documents;

    public VectorIndex(TermVectors terms, IEnumerable<string> texts)
    {
        _terms = terms;
        var vectors = texts.Select(terms.Embed).ToList();
        _documents = new float[vectors.Count * terms.Dimensions];
        for (var at = 0; at < vectors.Count; at++)
        {
            vectors[at].CopyTo(_documents, at * terms.Dimensions);
        }
    }

    /// <summary>-1 to 1 for each document: how near the text lies to it.</summary>
    public float[] Nearness(string text)
    {
        var asked = _terms.Embed(text);
        var near = new float[_documents.Length / _terms.Dimensions];
        for (var at = 0; at < near.Length; at++)
        {
            near[at] = TermVectors.Dot(asked, _documents.AsSpan(at * _terms.Dimensions, _terms.Dimensions));
        }

        return near;
    }
}
