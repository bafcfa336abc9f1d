using LegalBot.Knowledge.Corpus;

namespace LegalBot.Knowledge.Search;

/// <summary>The default engine: the whole index in memory, built from the corpus at start.</summary>
public sealed class MemorySearchEngine : ISearchEngine
{
    // How far the nearest own question may lift an entry, in units of its ranking score.
    private const double LikenessLift = 0.8;
    private const int MaxQueryLength = 2_000;

    private readonly FieldIndex _articles;
    private readonly FieldIndex _guides;
    private readonly FieldIndex _cases;

    public MemorySearchEngine(KnowledgeCorpus corpus)
    {
        Corpus = corpus;
        _articles = new FieldIndex(corpus.Articles.Select(Document.Of));
        _guides = new FieldIndex(corpus.Guides.Select(Document.Of));
        _cases = new FieldIndex(corpus.Cases.Select(Document.Of));
    }

    public KnowledgeCorpus Corpus { get; }

    public SearchResult Find(SearchQuery query)
    {
        var text = query.Text.Length <= MaxQueryLength ? query.Text : query.Text[..MaxQueryLength];
        var terms = FieldIndex.TermsOf(text);
        bool Passes(Document d) =>
            (query.ArticlePrefix is null || d.Id.StartsWith(query.ArticlePrefix, StringComparison.Ordinal))
            && (query.Day is not { } day || d.Article!.IsInForceOn(day));

        return new SearchResult(
            Top(_guides, terms, _ => true, query.Guides),
            Top(_articles, terms, Passes, query.Articles),
            Top(_cases, terms, _ => true, query.Cases));
    }

    private static List<Hit> Top(FieldIndex index, HashSet<string> terms, Func<Document, bool> passes, int top)
    {
        if (top <= 0)
        {
            return [];
        }

        return [.. index.Rank(terms, passes, Math.Max(top, 30)).Select(r =>
            {
                var likeness = index.Likeness(r.At, terms);
                return new Hit(index[r.At].Id, r.Score * (1 + LikenessLift * likeness), likeness, index.Coverage(r.At, terms));
            })
            .OrderByDescending(h => h.Score).Take(top)];
    }
}
