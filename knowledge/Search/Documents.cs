using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Search.Inverted;

namespace LegalBot.Knowledge.Search;

/// <summary>
/// Entries of the corpus as documents of the index. The weights say how much a word counts where: people's own wordings
/// and the topic words before the rule's text; the pivots are the usual lengths in the packs, in terms.
/// </summary>
internal static class Documents
{
    private const float OfficialPivot = 200;

    /// <summary>Every article in own words, with the official wording of its day where that is held, then those held in official words alone.</summary>
    /// <param name="corpus">The packs and what was imported.</param>
    /// <param name="ids">Only these; null for all.</param>
    public static List<Document> OfArticles(KnowledgeCorpus corpus, IReadOnlySet<string>? ids = null)
    {
        bool Wanted(ArticleId id) => ids is null || ids.Contains(id.ToString());
        var asked = corpus.Askings.ToLookup(a => a.Id, a => a.Questions);
        var own = corpus.Articles.Where(a => Wanted(a.Id)).ToList();
        var documents = own.Select(a => Of(
            a, Called(corpus, a.Id.Law), a.Until is null ? [.. asked[a.Id].SelectMany(q => q)] : [], corpus.Official.Find(a.Id) is { } text && text.Words(a) ? text : null)).ToList();
        var worded = own.Select(a => a.Id).ToHashSet();
        documents.AddRange(corpus.Official.All.Where(o => Wanted(o.Article.Id) && !worded.Contains(o.Article.Id))
            .Select(o => Of(null, (o.Law.Name, o.Law.Kind), [.. asked[o.Article.Id].SelectMany(q => q)], o)));
        // What people ask for though it is not held: it keeps the next best from being taken for the answer.
        worded.UnionWith(corpus.Official.All.Select(o => o.Article.Id));
        documents.AddRange(corpus.Askings.Where(a => Wanted(a.Id) && !worded.Contains(a.Id)).Select(Of));
        return documents;
    }

    private static Document Of(Asking asking) => new()
    {
        Id = asking.Id.ToString(),
        Article = asking.Id,
        Chapter = asking.Id.Law,
        Fields = [new(asking.Questions, 0.4f, 353), new(asking.Id.Law, 0.25f, 36)],
        Questions = asking.Questions,
    };

    public static Document Of(Guide g) => new()
    {
        Id = g.Id,
        Fields =
        [
            new(g.Questions, 1.2f, 346), new(g.Keywords, 1.6f, 88), new(g.Title, 2.0f, 19),
            new(g.Answer, 0.6f, 224), new(g.Steps, 0.2f, 313),
        ],
        Questions = [g.Title, .. g.Questions],
        Meaning = g.Keywords,
    };

    public static Document Of(Scenario s) => new()
    {
        Id = s.Id,
        Fields = [new(s.Brief, 1.5f, 14), new(s.Plain, 1.2f, 52), new(s.Messy, 1.0f, 134), new(s.Topic, 0.5f, 7)],
        Questions = [s.Brief, s.Plain, s.Messy],
    };

    public static Document Of(CaseReport c) => new()
    {
        Id = c.Id,
        Fields =
        [
            new(c.Questions, 1.2f, 103), new(c.Keywords, 1.4f, 49), new(c.Title, 1.6f, 34),
            new(c.Facts, 1.0f, 103), new(c.Issue, 1.0f, 35), new(c.Holding, 0.5f, 61),
        ],
        Questions = c.Questions,
    };

    private static Document Of(Article? own, (string Name, string Kind) law, IReadOnlyList<string> asked, OfficialText? official)
    {
        var (lawName, kind) = law;
        var id = own?.Id ?? official!.Article.Id;
        var path = own?.Path ?? official!.Article.Path;
        var questions = own is null ? asked : [.. own.Questions, .. asked];
        return new Document
        {
            Id = id.ToString(),
            Article = id,
            HasOwnWords = own is not null,
            TextLength = (own?.Plain.Length ?? 0) + (official?.Article.Text.Length ?? 0),
            LawKind = kind,
            Place = PlaceOf(kind, lawName),
            Chapter = $"{id.Law}/{string.Join('/', path)}",
            From = own?.Effective ?? official!.From,
            Until = own is null ? official!.Until : own.Until,
            Fields =
            [
                new(questions, 0.4f, 353), new(own?.Keywords ?? [], 0.65f, 82),
                new(own?.Gist ?? "", 0.65f, 38), new(own?.Plain ?? "", 0.4f, 161), new([lawName, .. path], 0.25f, 36),
                new(official?.Article.Text ?? "", 1f, OfficialPivot, FieldGroup.Official),
            ],
            Questions = questions,
            Meaning = [.. own?.Keywords ?? [], own?.Gist ?? "", own?.Plain ?? official?.Article.Text ?? "", .. path.TakeLast(1), lawName],
        };
    }

    private static (string Name, string Kind) Called(KnowledgeCorpus corpus, string law) =>
        corpus.FindLaw(law) is { } known ? (known.Name, known.Kind) : (law, "");

    // A local regulation begins with the name of its province or city.
    private static string PlaceOf(string kind, string lawName) =>
        kind.Contains("地方", StringComparison.Ordinal) && lawName.AsSpan().IndexOfAny("省市区州县") is > 0 and < 10 and var end ? lawName[..(end + 1)] : "";
}
