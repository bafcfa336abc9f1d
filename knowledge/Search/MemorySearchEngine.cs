using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Search.Inverted;
using LegalBot.Knowledge.Search.Ranking;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>The default engine: the whole index in memory.</summary>
public sealed class MemorySearchEngine : ISearchEngine
{
    // What was shown before is not the answer to the next question, but what belongs to it may be.
    private const double ShownLead = 0.1;
    private const double BesideShownLead = 0.25;

    private readonly LexiconExpansion _lexicon;
    private readonly Tokenizer _tokenizer;
    private readonly TermVectors? _vectors;
    private readonly IRankingModel _model;
    private readonly Lock _writing = new();
    private volatile EngineState _state;

    /// <param name="corpus">What to find.</param>
    /// <param name="vectors">Learned vectors; null to do without.</param>
    /// <param name="ranking">The file of the learned ranking; null for plain weights.</param>
    /// <param name="saved">Where the index is kept between starts; null to build it each time.</param>
    public MemorySearchEngine(KnowledgeCorpus corpus, TermVectors? vectors, string? ranking, SavedIndex? saved = null)
    {
        _vectors = vectors;
        _model = ranking is null ? PlainWeights.Instance : LinearModel.Load(ranking);
        _tokenizer = TokenizerOf(corpus);
        _lexicon = new LexiconExpansion(corpus.Lexicon, _tokenizer);
        // Each index takes its time and none needs another.
        (ArticleRanker? articles, ScenarioBridge? scenarios, FieldIndex? guides, FieldIndex? cases) = (null, null, null, null);
        Parallel.Invoke(
            () => articles = Ranker(corpus, Open(Documents.OfArticles(corpus), new SegmentBuilder(_tokenizer, vectors), saved)),
            () => scenarios = new ScenarioBridge(corpus.Scenarios, _tokenizer),
            () => guides = new FieldIndex([.. corpus.Guides.Select(Documents.Of)], _tokenizer, vectors),
            () => cases = new FieldIndex([.. corpus.Cases.Select(Documents.Of)], _tokenizer));
        _state = new EngineState(corpus, articles!, guides!, cases!, scenarios!);
    }

    public KnowledgeCorpus Corpus => _state.Corpus;

    public SearchResult Find(SearchQuery query)
    {
        var state = _state;
        var (terms, leads) = Read(query, state);
        return new SearchResult(
            EntryRanker.Find(state.Guides, terms, leads, query.Guides),
            state.Articles.Find(terms, leads, DocumentFilter.Of(query), query.Articles),
            EntryRanker.Find(state.Cases, terms, new Dictionary<string, double>(), query.Cases));
    }

    public Explanation? Explain(SearchQuery query, string id)
    {
        var state = _state;
        var (terms, leads) = Read(query, state);
        var explainer = new Explainer(terms, _model);
        return state.Corpus.FindGuide(id) is not null ? explainer.OfEntry(state.Guides, leads, id)
            : state.Corpus.FindCase(id) is not null ? explainer.OfEntry(state.Cases, new Dictionary<string, double>(), id)
            : explainer.OfArticle(state.Articles, leads, DocumentFilter.Of(query), id);
    }

    public void Apply(KnowledgeChange change)
    {
        lock (_writing)
        {
            var (state, corpus) = (_state, _state.Corpus.With(change));
            var touched = change.Touched;
            var articles = state.Articles.Index.With(touched, Documents.OfArticles(corpus, touched));
            _state = new EngineState(
                corpus,
                articles == state.Articles.Index ? state.Articles : Ranker(corpus, articles),
                state.Guides.With(touched, [.. change.Guides.Select(Documents.Of)]),
                state.Cases.With(touched, [.. change.Cases.Select(Documents.Of)]),
                state.Scenarios);
        }
    }

    /// <summary>Cuts text as this corpus's index does.</summary>
    internal static Tokenizer TokenizerOf(KnowledgeCorpus corpus) => new(new Words(corpus.Lexicon.SelectMany(l => new[] { l.Said, l.Term })));

    /// <summary>Every article candidate with its signs, best first.</summary>
    internal IReadOnlyList<(string Id, Candidate Candidate)> Candidates(SearchQuery query)
    {
        var state = _state;
        var (terms, leads) = Read(query, state);
        return [.. state.Articles.Ranked(terms, leads, DocumentFilter.Of(query)).Select(c => (state.Articles.IdOf(c), c))];
    }

    private (QueryTerms Terms, Dictionary<string, double> Leads) Read(SearchQuery query, EngineState state)
    {
        var terms = new QueryTerms(query, _tokenizer, _lexicon, _vectors);
        var leads = state.Scenarios.Lead(terms);
        foreach (var shown in query.Before?.Shown ?? [])
        {
            leads[shown] = Math.Max(leads.GetValueOrDefault(shown), ShownLead);
            foreach (var (id, share) in state.Articles.Citations.With(shown))
            {
                leads[id] = Math.Max(leads.GetValueOrDefault(id), BesideShownLead * share);
            }
        }

        return (terms, leads);
    }

    private ArticleRanker Ranker(KnowledgeCorpus corpus, FieldIndex index)
    {
        var citations = new Citations(corpus);
        return new ArticleRanker(index, new Structure(index, _tokenizer, citations), citations, _model);
    }

    private static FieldIndex Open(IReadOnlyList<Document> documents, SegmentBuilder builder, SavedIndex? saved)
    {
        if (saved is null)
        {
            return new FieldIndex(builder, documents, null);
        }

        var data = SegmentFile.Load(saved.Folder, saved.Fingerprint);
        var index = new FieldIndex(builder, documents, data);
        if (data is null)
        {
            SegmentFile.Save(saved.Folder, saved.Fingerprint, index.Base);
        }

        return index;
    }
}
