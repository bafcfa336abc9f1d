using LegalBot.Knowledge.Corpus;

namespace LegalBot.Knowledge.Search;

/// <summary>The default engine: the whole index in memory, built from the corpus at start.</summary>
public sealed class MemorySearchEngine : ISearchEngine
{
    // How far the nearest own question may lift an entry, in units of its ranking score.
    private const double LikenessLift = 0.8;

    // How far situations told like the question may lift an entry, in units of the best ranking score.
    private const double ScenarioLift = 0.6;
    private const int MaxQueryLength = 2_000;
    private const int Candidates = 200;

    private readonly ArticleRanker _articles;
    private readonly FieldIndex _guides;
    private readonly FieldIndex _cases;
    private readonly ScenarioBridge _scenarios;
    private readonly LexiconExpansion _lexicon;

    public MemorySearchEngine(KnowledgeCorpus corpus)
    {
        Corpus = corpus;
        _articles = new ArticleRanker(corpus.Articles);
        _guides = new FieldIndex([.. corpus.Guides.Select(Document.Of)]);
        _cases = new FieldIndex([.. corpus.Cases.Select(Document.Of)]);
        _scenarios = new ScenarioBridge(corpus.Scenarios);
        _lexicon = new LexiconExpansion(corpus.Lexicon);
    }

    public KnowledgeCorpus Corpus { get; }

    public SearchResult Find(SearchQuery query)
    {
        var text = query.Text.Length <= MaxQueryLength ? query.Text : query.Text[..MaxQueryLength];
        var terms = new QueryTerms(text, _lexicon);
        var leads = _scenarios.Lead(terms);
        bool Passes(Document d) =>
            (query.ArticlePrefix is null || d.Id.StartsWith(query.ArticlePrefix, StringComparison.Ordinal))
            && (query.Day is not { } day || d.Article!.IsInForceOn(day));

        return new SearchResult(
            Top(_guides, (terms, leads), _ => true, query.Guides),
            _articles.Find(terms, leads, Passes, query.Articles),
            Top(_cases, (terms, []), _ => true, query.Cases));
    }

    private static List<Hit> Top(
        FieldIndex index, (QueryTerms Terms, Dictionary<string, double> Leads) asked, Func<Document, bool> passes, int top)
    {
        if (top <= 0)
        {
            return [];
        }

        var query = index.Read(asked.Terms);
        var ranked = index.Rank(query, passes, Math.Max(top, Candidates));
        var best = ranked.Count == 0 ? 0 : ranked[0].Score;
        return [.. ranked.Select(r =>
            {
                var id = index[r.At].Id;
                var likeness = index.Likeness(r.At, query);
                var score = (r.Score * (1 + LikenessLift * likeness)) + (best * ScenarioLift * asked.Leads.GetValueOrDefault(id));
                return new Hit(id, score, likeness, index.Coverage(r.At, query));
            })
            .OrderByDescending(h => h.Score).Take(top)];
    }
}
