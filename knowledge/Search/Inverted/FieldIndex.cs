using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>
/// An inverted index as it stands at one moment: immutable segments, less what was taken out since. A change makes a new
/// one that shares the segments; scores are those of an index built anew, since only the rarities depend on all documents
/// and these are counted anew.
/// </summary>
internal sealed class FieldIndex
{
    private const int MostTelling = 64;
    // More small segments than this are made one.
    private const int MostSegments = 8;
    // A term that one document in so many holds says next to nothing and costs most of the time; few documents are no time.
    private const int CommonShare = 8;
    private const int FewHolders = 1_000;

    private readonly SegmentBuilder _builder;
    private readonly SegmentView[] _views;
    private readonly Dictionary<ulong, int> _gone;
    private readonly int _live;
    private readonly FilterCache _filters;

    public FieldIndex(IReadOnlyList<Document> documents, Tokenizer tokenizer, TermVectors? vectors = null)
        : this(new SegmentBuilder(tokenizer, vectors), documents, null)
    {
    }

    /// <param name="builder">Builds the segments.</param>
    /// <param name="documents">What it holds.</param>
    /// <param name="saved">Their segment as it was saved; null to build it.</param>
    public FieldIndex(SegmentBuilder builder, IReadOnlyList<Document> documents, SegmentData? saved)
        : this(builder, [(saved is null ? builder.Build(documents) : new Segment(documents, saved), new bool[documents.Count])])
    {
    }

    private FieldIndex(SegmentBuilder builder, IReadOnlyList<(Segment Segment, bool[] Gone)> segments)
    {
        _builder = builder;
        _gone = Gone.Count(builder, segments);
        _live = segments.Sum(s => s.Gone.Count(g => !g));
        var offset = 0;
        var views = new List<SegmentView>();
        foreach (var (segment, gone) in segments)
        {
            var others = segments.Select(s => s.Segment).Where(s => s != segment).ToList();
            views.Add(new SegmentView(segment, gone, offset, (key, here) => Rarity(here + others.Sum(s => Held(s, key)) - _gone.GetValueOrDefault(key))));
            offset += segment.Documents.Count;
        }

        _views = [.. views];
        Count = offset;
        _filters = new FilterCache(this);
    }

    /// <summary>The first segment as it can be saved.</summary>
    public SegmentData Base => _views[0].Segment.Data;

    public IReadOnlyList<SegmentView> Views => _views;

    /// <summary>All places, those of documents taken out included.</summary>
    public int Count { get; }

    public Document this[int at] => Numbered(at).View.DocumentAt(at);

    public bool IsLive(int at) => Numbered(at).View.IsLive(at);

    /// <summary>This index with every document of these ids taken out and others put in; itself when that changes nothing.</summary>
    public FieldIndex With(IReadOnlySet<string> removed, IReadOnlyList<Document> added)
    {
        if (added.Count == 0 && !_views.Any(v => v.HoldsAnyOf(removed)))
        {
            return this;
        }

        var segments = _views.Select(v => (v.Segment, Gone: v.Segment.Documents.Select((d, at) => v.Gone[at] || removed.Contains(d.Id)).ToArray())).ToList();
        var small = added;
        if (segments.Count >= MostSegments)
        {
            small = [.. segments.Skip(1).SelectMany(s => s.Segment.Documents.Where((_, at) => !s.Gone[at])), .. added];
            segments = segments[..1];
        }

        if (small.Count > 0)
        {
            segments.Add((_builder.Build(small), new bool[small.Count]));
        }

        return new FieldIndex(_builder, segments);
    }

    /// <summary>A question as this index sees it.</summary>
    public IndexedQuery Read(QueryTerms query)
    {
        var telling = query.Telling.Select(t => (Token: t, Rarity: RarityOf(t.Key))).ToList();
        if (telling.Count > MostTelling)
        {
            telling = [.. telling.OrderByDescending(t => t.Rarity).Take(MostTelling).OrderBy(t => t.Token.Start)];
        }

        var bits = telling.Select((t, i) => (t.Token.Key, Bit: 1UL << i)).ToDictionary(t => t.Key, t => t.Bit);
        return new IndexedQuery(_views.Select(v => (v.Segment.TermCount, query.Own.Select(k => v.Segment.Find(k)).Where(t => t >= 0))))
        {
            Rarity = query.Own.Sum(k => (double)RarityOf(k)),
            Telling = [.. telling.Select(t => t.Token)],
            TellingRarity = [.. telling.Select(t => t.Rarity)],
            TellingTogether = telling.Sum(t => (double)t.Rarity),
            Weighted = [.. Uncommon(query.Weights).Select(w => (w.Key, w.Trust * w.Rarity, bits.GetValueOrDefault(w.Key)))],
        };
    }

    /// <summary>Scores every document; give the result back after use.</summary>
    public Matches Match(IndexedQuery query)
    {
        var matches = new Matches(Count);
        foreach (var view in _views)
        {
            foreach (var (key, worth, bit) in query.Weighted)
            {
                if (view.Segment.Find(key) is >= 0 and var term)
                {
                    view.Segment.Add(term, worth, bit, matches, view.Offset);
                }
            }
        }

        return matches;
    }

    /// <summary>0 to 1: a document's own questions by Dice's coefficient, each term counted by its rarity; the two nearest.</summary>
    public (double First, double Second) Likeness(int at, IndexedQuery query)
    {
        var (view, number) = Numbered(at);
        return view.Likeness(at - view.Offset, number, query);
    }

    /// <summary>The document's own question most alike; empty when it has none.</summary>
    public string NearestQuestion(int at, IndexedQuery query)
    {
        var (view, number) = Numbered(at);
        var nearest = view.NearestQuestion(at - view.Offset, number, query);
        return nearest < 0 ? "" : this[at].Questions[nearest];
    }

    /// <summary>-1 to 1: how near a document's vector lies to the question's; 0 without vectors.</summary>
    public float Nearness(int at, QueryTerms query)
    {
        var (view, asked) = (Numbered(at).View, query.ByteVector);
        var vectors = view.Segment.Data.Vectors;
        return asked.Count == 0 || vectors.Count == 0 ? 0 : vectors.Nearness(at - view.Offset, asked[0], asked.Scales[0]);
    }

    /// <summary>For each place whether its document is there and may be found.</summary>
    public bool[] Allowed(DocumentFilter filter) => _filters.Allowed(filter);

    /// <summary>How a document's own questions compare with the one asked.</summary>
    public QuestionMatch Questions(int at, IndexedQuery query, QueryTerms asked)
    {
        var (view, number) = Numbered(at);
        return view.Questions(at - view.Offset, number, query, asked.ByteVector);
    }

    /// <summary>How rare a term is among the documents that are not taken out.</summary>
    public float RarityOf(ulong key) => Rarity(_views.Sum(v => Held(v.Segment, key)) - _gone.GetValueOrDefault(key));

    // Inverse document frequency.
    private float Rarity(int with) => MathF.Log(1 + ((_live - with + 0.5f) / (with + 0.5f)));

    private List<(ulong Key, float Trust, float Rarity)> Uncommon(Dictionary<ulong, float> weights)
    {
        var all = weights.Select(w => (w.Key, Trust: w.Value, Rarity: RarityOf(w.Key))).ToList();
        var common = Rarity(Math.Max(FewHolders, _live / CommonShare));
        var uncommon = all.FindAll(w => w.Rarity > common);
        return uncommon.Count == 0 ? all : uncommon;
    }

    private static int Held(Segment segment, ulong key) => segment.Find(key) is >= 0 and var term ? segment.CountOf(term) : 0;

    private (SegmentView View, int Number) Numbered(int at)
    {
        for (var number = _views.Length - 1; number > 0; number--)
        {
            if (at >= _views[number].Offset)
            {
                return (_views[number], number);
            }
        }

        return (_views[0], 0);
    }
}
