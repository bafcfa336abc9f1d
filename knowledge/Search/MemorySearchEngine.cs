using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Search.Inverted;
using LegalBot.Knowledge.Search.Ranking;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>The default engine: the whole index in memory.</summary>
public sealed class MemorySearchEngine : ISearchEngine
{
    // How far the nearest own question may lift an entry, and how far situations told like the question may, in units of
    // the best first-stage score.
    private const double LikenessLift = 0.8;
    private const double ScenarioLift = 1.2;
    private const double VectorLift = 1.0;
    private const int MaxQueryLength = 2_000;
    private const int MostRanked = 200;

    private readonly ArticleRanker _articles;
    private readonly FieldIndex _guides;
    private readonly FieldIndex _cases;
    private readonly ScenarioBridge _scenarios;
    private readonly LexiconExpansion _lexicon;
    private readonly Tokenizer _tokenizer;
    private readonly TermVectors? _vectors;

    /// <param name="corpus">What to find.</param>
    /// <param name="vectors">Learned vectors; null to do without.</param>
    /// <param name="ranking">The file of the learned ranking; null for plain weights.</param>
    public MemorySearchEngine(KnowledgeCorpus corpus, TermVectors? vectors, string? ranking)
    {
        (Corpus, _vectors) = (corpus, vectors);
        _tokenizer = TokenizerOf(corpus);
        _lexicon = new LexiconExpansion(corpus.Lexicon, _tokenizer);
        var index = new FieldIndex(Documents.OfArticles(corpus, corpus.Official), _tokenizer, vectors);
        _articles = new ArticleRanker(index, new Structure(index, _tokenizer), new Citations(corpus), ranking is null ? PlainWeights.Instance : LinearModel.Load(ranking));
        _scenarios = new ScenarioBridge(corpus.Scenarios, _tokenizer);
        _guides = new FieldIndex([.. corpus.Guides.Select(Documents.Of)], _tokenizer, vectors);
        _cases = new FieldIndex([.. corpus.Cases.Select(Documents.Of)], _tokenizer);
    }

    public KnowledgeCorpus Corpus { get; }

    public SearchResult Find(SearchQuery query)
    {
        var terms = Read(query.Text);
        var leads = _scenarios.Lead(terms);
        return new SearchResult(
            Top(_guides, terms, leads, query.Guides),
            _articles.Find(terms, leads, d => Passes(query, d), query.Articles),
            Top(_cases, terms, [], query.Cases));
    }

    internal QueryTerms Read(string text) =>
        new(text.Length <= MaxQueryLength ? text : text[..MaxQueryLength], _tokenizer, _lexicon, _vectors);

    /// <summary>Cuts text as this corpus's index does.</summary>
    internal static Tokenizer TokenizerOf(KnowledgeCorpus corpus) => new(new Words(corpus.Lexicon.SelectMany(l => new[] { l.Said, l.Term })));

    /// <summary>Every article candidate with its signs, best first.</summary>
    internal IReadOnlyList<(string Id, Candidate Candidate)> Candidates(SearchQuery query)
    {
        var terms = Read(query.Text);
        return [.. _articles.Ranked(terms, _scenarios.Lead(terms), d => Passes(query, d)).Select(c => (_articles.IdOf(c), c))];
    }

    private static bool Passes(SearchQuery query, Document document) =>
        (query.ArticlePrefix is null || document.Id.StartsWith(query.ArticlePrefix, StringComparison.Ordinal))
        && (query.Day is not { } day || document.IsInForceOn(day));

    private static List<Hit> Top(FieldIndex index, QueryTerms asked, Dictionary<string, double> leads, int top)
    {
        if (top <= 0)
        {
            return [];
        }

        var query = index.Read(asked);
        var near = index.Nearness(asked);
        using var matches = index.Match(query);
        var ranked = index.Best(matches.Own, _ => true, Math.Max(top, MostRanked));
        var best = ranked.Count == 0 ? 0 : matches.Own[ranked[0]];
        return [.. ranked.Select(at =>
            {
                var likeness = index.Likeness(at, query).First;
                var lead = leads.GetValueOrDefault(index[at].Id);
                var score = (matches.Own[at] * (1 + (LikenessLift * likeness))) + (best * ((ScenarioLift * lead) + (VectorLift * near[at])));
                return new Hit(index[at].Id, score, likeness, query.Coverage(matches.Seen[at]), lead) { Nearness = near[at] };
            })
            .OrderByDescending(h => h.Score).Take(top)];
    }
}
