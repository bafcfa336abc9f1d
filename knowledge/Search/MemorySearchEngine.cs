using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search.Embedding;

namespace LegalBot.Knowledge.Search;

/// <summary>The default engine: the whole index in memory, built from the corpus at start.</summary>
public sealed class MemorySearchEngine : ISearchEngine
{
    // How far the nearest own question may lift an entry, and how far situations told like the question may, in units of
    // the best first-stage score.
    private const double LikenessLift = 0.8;
    private const double ScenarioLift = 1.2;
    private const double VectorLift = 1.0;
    private const int MaxQueryLength = 2_000;
    private const int Candidates = 200;

    private readonly ArticleRanker _articles;
    private readonly FieldIndex _guides;
    private readonly TermVectors? _vectors;
    private readonly VectorIndex? _guideVectors;
    private readonly FieldIndex _cases;
    private readonly ScenarioBridge _scenarios;
    private readonly LexiconExpansion _lexicon;

    /// <param name="corpus">What to find.</param>
    /// <param name="terms">Learned vectors; null to do without.</param>
    public MemorySearchEngine(KnowledgeCorpus corpus, TermVectors? terms = null)
    {
        Corpus = corpus;
        // Each index takes its time to build and none needs another.
        (ArticleRanker? articles, ScenarioBridge? scenarios, FieldIndex? guides) = (null, null, null);
        Parallel.Invoke(
            () => articles = new ArticleRanker(corpus.Articles, terms),
            () => scenarios = new ScenarioBridge(corpus.Scenarios),
            () => guides = new FieldIndex([.. corpus.Guides.Select(Document.Of)]));
        (_articles, _scenarios, _guides) = (articles!, scenarios!, guides!);
        _vectors = terms;
        _guideVectors = terms is null ? null : new VectorIndex(terms, corpus.Guides.Select(
            g => string.Join('\n', [g.Title, .. g.Questions, .. g.Keywords])));
        _cases = new FieldIndex([.. corpus.Cases.Select(Document.Of)]);
        _lexicon = new LexiconExpansion(corpus.Lexicon);
    }

    public KnowledgeCorpus Corpus { get; }

    public SearchResult Find(SearchQuery query)
    {
        var text = query.Text.Length <= MaxQueryLength ? query.Text : query.Text[..MaxQueryLength];
        var terms = new QueryTerms(text, _lexicon, _vectors);
        var leads = _scenarios.Lead(terms);
        bool Passes(Document d) =>
            (query.ArticlePrefix is null || d.Id.StartsWith(query.ArticlePrefix, StringComparison.Ordinal))
            && (query.Day is not { } day || d.Article!.IsInForceOn(day));

        return new SearchResult(
            Top(_guides, _guideVectors, (terms, leads), query.Guides),
            _articles.Find(terms, leads, Passes, query.Articles),
            Top(_cases, null, (terms, []), query.Cases));
    }

    private static List<Hit> Top(
        FieldIndex index, VectorIndex? vectors, (QueryTerms Terms, Dictionary<string, double> Leads) asked, int top)
    {
        if (top <= 0)
        {
            return [];
        }

        var query = index.Read(asked.Terms);
        var near = vectors?.Nearness(asked.Terms.Vector) ?? new float[index.Count];
        var ranked = index.Rank(query, _ => true, Math.Max(top, Candidates));
        var best = ranked.Count == 0 ? 0 : ranked[0].Score;
        return [.. ranked.Select(r =>
            {
                var id = index[r.At].Id;
                var likeness = index.Likeness(r.At, query);
                var lead = asked.Leads.GetValueOrDefault(id);
                var score = (r.Score * (1 + LikenessLift * likeness)) + (best * ((ScenarioLift * lead) + (VectorLift * near[r.At])));
                return new Hit(id, score, likeness, index.Coverage(r.At, query), lead) { Nearness = near[r.At] };
            })
            .OrderByDescending(h => h.Score).Take(top)];
    }
}
