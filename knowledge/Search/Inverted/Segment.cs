using System.Runtime.CompilerServices;
using LegalBot.Knowledge.Search.Embedding;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>
/// An immutable piece of an index: which documents hold a term and how much. Weights depend on the document alone, so
/// segments can be added and left out without touching the others.
/// </summary>
internal sealed class Segment
{
    private readonly ulong[] _keys;
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly byte[] _own;
    private readonly byte[] _official;

    /// <param name="documents">What it holds.</param>
    /// <param name="data">The terms and their places.</param>
    public Segment(IReadOnlyList<Document> documents, SegmentData data)
    {
        Documents = documents;
        (_keys, _starts, _documents, _own, _official) = (data.Keys, data.Starts, data.Places, data.Own, data.Official);
        (QuestionStarts, QuestionTermStarts, QuestionTerms) = (data.QuestionStarts, data.QuestionTermStarts, data.QuestionTerms);
        Data = data;
        Sketches = new VectorSketches(data.Vectors);
    }

    public IReadOnlyList<Document> Documents { get; }

    public SegmentData Data { get; }

    /// <summary>Of the documents' vectors.</summary>
    public VectorSketches Sketches { get; }

    /// <summary>Per document where its questions begin, and one more.</summary>
    public int[] QuestionStarts { get; }

    /// <summary>Per question where its terms begin, and one more.</summary>
    public int[] QuestionTermStarts { get; }

    /// <summary>The distinct terms of all questions, by number.</summary>
    public int[] QuestionTerms { get; }

    public int TermCount => _keys.Length;

    public ReadOnlySpan<ulong> Keys => _keys;

    /// <summary>The term's number here, or a negative number when no document holds it.</summary>
    public int Find(ulong key) => Array.BinarySearch(_keys, key);

    /// <summary>How many documents hold the term.</summary>
    public int CountOf(int term) => _starts[term + 1] - _starts[term];

    /// <summary>Adds what a term is worth to each of its documents.</summary>
    /// <param name="term">By number.</param>
    /// <param name="worth">Rarity times trust.</param>
    /// <param name="bit">The question's sign for the term, 0 for none.</param>
    /// <param name="into">Sums, from <paramref name="offset"/> on for this segment.</param>
    /// <param name="offset">Where this segment's documents begin.</param>
    // Here and in the other inner loops: compiled fully at once, or the first questions after a start take ten times as long.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int term, float worth, ulong bit, Matches into, int offset)
    {
        var unit = worth / byte.MaxValue;
        var (start, end) = (_starts[term], _starts[term + 1]);
        var sums = into.Sums.AsSpan(offset);
        for (var i = start; i < end; i++)
        {
            ref var sum = ref sums[_documents[i]];
            sum.Own += unit * _own[i];
            sum.Official += unit * _official[i];
        }

        var seen = into.Seen.AsSpan(offset);
        for (var i = start; i < end && bit != 0; i++)
        {
            seen[_documents[i]] |= bit;
        }
    }
}
