using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus;

/// <summary>Everything the bot knows, checked and immutable: laws, articles, guides and cases.</summary>
public sealed class KnowledgeCorpus
{
    private readonly Dictionary<string, Law> _laws;
    private readonly ILookup<string, Article> _articles;
    private readonly Dictionary<string, Guide> _guides;
    private readonly Dictionary<string, CaseReport> _cases;

    internal KnowledgeCorpus(
        IReadOnlyList<Law> laws,
        IReadOnlyList<Article> articles,
        IReadOnlyList<Guide> guides,
        IReadOnlyList<CaseReport> cases)
    {
        (Laws, Articles, Guides, Cases) = (laws, articles, guides, cases);
        _laws = First(laws, l => l.Id);
        _articles = articles.ToLookup(a => a.Id.ToString());
        _guides = First(guides, g => g.Id);
        _cases = First(cases, c => c.Id);
    }

    // All else as in another corpus.
    private KnowledgeCorpus(
        KnowledgeCorpus other, IReadOnlyList<Article> articles, IReadOnlyList<Guide> guides, IReadOnlyList<CaseReport> cases)
        : this(other.Laws, articles, guides, cases) =>
        (Scenarios, Lexicon, Askings, Official, Clarifications) = (other.Scenarios, other.Lexicon, other.Askings, other.Official, other.Clarifications);

    public IReadOnlyList<Law> Laws { get; }
    public IReadOnlyList<Article> Articles { get; }
    public IReadOnlyList<Guide> Guides { get; }
    public IReadOnlyList<CaseReport> Cases { get; }

    /// <summary>Situations as people tell them, with the articles that decide them.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; internal init; } = [];

    /// <summary>What people say and what the law calls it.</summary>
    public IReadOnlyList<LexiconEntry> Lexicon { get; internal init; } = [];

    /// <summary>Further ways people ask for articles, also for those held in official words alone.</summary>
    public IReadOnlyList<Asking> Askings { get; internal init; } = [];

    /// <summary>What the guides' answers turn on.</summary>
    public IReadOnlyList<Clarification> Clarifications { get; internal init; } = [];

    /// <summary>Official wordings that were imported; none until then.</summary>
    public OfficialTexts Official { get; private init; } = OfficialTexts.None;

    public Law? FindLaw(string id) => _laws.GetValueOrDefault(id);

    public Guide? FindGuide(string id) => _guides.GetValueOrDefault(id);

    /// <summary>The facts that a guide's answer turns on, the most deciding first; none where nothing does.</summary>
    public IReadOnlyList<DecidingFact> DecidingFacts(string guideId) => Clarifications.FirstOrDefault(c => c.Guide == guideId)?.Facts ?? [];

    public CaseReport? FindCase(string id) => _cases.GetValueOrDefault(id);

    public bool HasArticle(string id) => _articles.Contains(id);

    /// <summary>The wording of an article that was law on a day; null when there was none.</summary>
    public Article? FindArticle(string id, DateOnly day) => _articles[id].FirstOrDefault(a => a.IsInForceOn(day));

    /// <summary>The newest wording held, in force or not; null when there is none.</summary>
    public Article? LastArticle(string id) => _articles[id].MaxBy(a => a.Effective);

    /// <summary>This corpus with other wordings; for training.</summary>
    internal KnowledgeCorpus Worded(IReadOnlyList<Article> articles, IReadOnlyList<Asking> askings, IReadOnlyList<Scenario> scenarios) =>
        new(this, articles, Guides, Cases) { Askings = askings, Scenarios = scenarios };

    /// <summary>This corpus with entries taken in and out.</summary>
    public KnowledgeCorpus With(KnowledgeChange change)
    {
        var gone = change.Touched;
        return new KnowledgeCorpus(
            this,
            [.. Articles.Where(a => !gone.Contains(a.Id.ToString())), .. change.Articles],
            [.. Guides.Where(g => !gone.Contains(g.Id)), .. change.Guides],
            [.. Cases.Where(c => !gone.Contains(c.Id)), .. change.Cases]);
    }

    /// <summary>This corpus with the imported wordings beside its own.</summary>
    public KnowledgeCorpus With(OfficialLibrary library) => With(OfficialTexts.Of(library, Laws));

    /// <summary>This corpus with other imported wordings.</summary>
    internal KnowledgeCorpus With(OfficialTexts official) => new(this, Articles, Guides, Cases) { Official = official };

    /// <summary>The imported wording of an article that was law on a day; null when none is held or it ended before.</summary>
    public OfficialText? FindOfficial(string id, DateOnly day) =>
        ArticleId.TryParse(id, out var parsed) && Official.Find(parsed) is { } text && text.IsInForceOn(day)
            && (FindArticle(id, day) is not { } own || text.Words(own))
            ? text
            : null;

    /// <summary>How an article is called, 《民法典》第二百八十八条, with its gist; null when it is not held.</summary>
    public (string Name, string Gist)? Named(string articleId) =>
        LastArticle(articleId) is { } article && FindLaw(article.Id.Law) is { } law
            ? ($"《{law.ShortName}》{article.Id.ToChinese()}", article.Gist)
            : ArticleId.TryParse(articleId, out var id) && Official.Find(id) is { } text
                ? ($"《{text.Law.Name}》{id.ToChinese()}", text.Article.Paragraphs()[0].Text)
                : null;

    // Doubles are reported by the checker; the first one stands so that the rest can still be checked.
    private static Dictionary<string, T> First<T>(IEnumerable<T> records, Func<T, string> id) =>
        records.GroupBy(id).ToDictionary(g => g.Key, g => g.First());
}
