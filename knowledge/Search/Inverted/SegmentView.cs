using System.Runtime.CompilerServices;
using LegalBot.Knowledge.Search.Embedding;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>A segment within an index: what of it is gone, where its places begin, how rare its terms are there.</summary>
internal sealed class SegmentView
{
    // So many of a document's questions are compared term by term.
    private const int Compared = 4;

    private readonly float[] _rarity;
    private readonly float[] _questionRarity;

    /// <param name="segment">The segment.</param>
    /// <param name="gone">Per document whether it was taken out.</param>
    /// <param name="offset">The place of its first document in the index.</param>
    /// <param name="rarity">Of a term, from its key and how many documents of this segment hold it.</param>
    public SegmentView(Segment segment, bool[] gone, int offset, Func<ulong, int, float> rarity)
    {
        (Segment, Gone, Offset) = (segment, gone, offset);
        _rarity = new float[segment.TermCount];
        for (var term = 0; term < _rarity.Length; term++)
        {
            _rarity[term] = rarity(segment.Keys[term], segment.CountOf(term));
        }

        _questionRarity = new float[segment.QuestionTermStarts.Length - 1];
        for (var question = 0; question < _questionRarity.Length; question++)
        {
            foreach (var term in TermsOf(question))
            {
                _questionRarity[question] += _rarity[term];
            }
        }
    }

    public Segment Segment { get; }

    public bool[] Gone { get; }

    public int Offset { get; }

    /// <param name="place">In the index.</param>
    public Document DocumentAt(int place) => Segment.Documents[place - Offset];

    /// <param name="place">In the index.</param>
    public bool IsLive(int place) => !Gone[place - Offset];

    public bool HoldsAnyOf(IReadOnlySet<string> ids) => Segment.Documents.Where((d, at) => !Gone[at] && ids.Contains(d.Id)).Any();

    public (double First, double Second) Likeness(int at, int number, IndexedQuery query)
    {
        (double First, double Second) two = (0, 0);
        for (var question = Segment.QuestionStarts[at]; question < Segment.QuestionStarts[at + 1]; question++)
        {
            two = Greater(two, Alike(question, number, query));
        }

        return two;
    }

    /// <summary>The number of the document's own question most alike, or -1.</summary>
    public int NearestQuestion(int at, int number, IndexedQuery query)
    {
        var (start, end) = (Segment.QuestionStarts[at], Segment.QuestionStarts[at + 1]);
        return start == end ? -1 : Enumerable.Range(start, end - start).MaxBy(q => Alike(q, number, query)) - start;
    }

    /// <summary>How the document's own questions compare with the one asked: all by vector, the nearest few by their terms too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public QuestionMatch Questions(int at, int number, IndexedQuery query, ByteVectors asked)
    {
        var (start, end) = (Segment.QuestionStarts[at], Segment.QuestionStarts[at + 1]);
        var vectors = Segment.Data.QuestionVectors;
        if (asked.Count == 0 || vectors.Count == 0 || start == end)
        {
            var (one, other) = Likeness(at, number, query);
            return new QuestionMatch(one, other, 0, 0);
        }

        Span<(float Near, int Question)> nearest = stackalloc (float, int)[Compared];
        nearest.Fill((0, -1));
        for (var question = start; question < end; question++)
        {
            (float Near, int Question) next = (vectors.Nearness(question, asked[0], asked.Scales[0]), question);
            for (var i = 0; i < Compared && next.Question >= 0; i++)
            {
                if (nearest[i].Question < 0 || next.Near > nearest[i].Near)
                {
                    (nearest[i], next) = (next, nearest[i]);
                }
            }
        }

        (double First, double Second) alike = (0, 0);
        for (var i = 0; i < Compared && nearest[i].Question >= 0; i++)
        {
            alike = Greater(alike, Alike(nearest[i].Question, number, query));
            // One that points the other way is no nearer than none.
            nearest[i].Near = Math.Max(0, nearest[i].Near);
        }

        return new QuestionMatch(alike.First, alike.Second, nearest[0].Near, (nearest[0].Near + nearest[1].Near + nearest[2].Near) / 3);
    }

    // The two greatest so far and one more.
    private static (double First, double Second) Greater((double First, double Second) two, double value) =>
        value > two.First ? (value, two.First) : (two.First, Math.Max(two.Second, value));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Alike(int question, int number, IndexedQuery query)
    {
        double shared = 0;
        foreach (var term in TermsOf(question))
        {
            shared += query.Has(number, term) ? _rarity[term] : 0;
        }

        var all = query.Rarity + _questionRarity[question];
        return all == 0 ? 0 : 2 * shared / all;
    }

    private ReadOnlySpan<int> TermsOf(int question) =>
        Segment.QuestionTerms.AsSpan(
            Segment.QuestionTermStarts[question], Segment.QuestionTermStarts[question + 1] - Segment.QuestionTermStarts[question]);
}
