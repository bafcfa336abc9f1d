using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>The imported wordings as the packs see them: what a newer law ended or replaced is marked so.</summary>
public sealed class OfficialTexts
{
    public static readonly OfficialTexts None = new([]);

    private readonly Dictionary<ArticleId, OfficialText> _byId;

    private OfficialTexts(IReadOnlyList<OfficialText> all)
    {
        All = all;
        _byId = all.ToDictionary(t => t.Article.Id);
    }

    /// <summary>Law by law, in the order of numbers.</summary>
    public IReadOnlyList<OfficialText> All { get; }

    /// <param name="library">What was imported.</param>
    /// <param name="laws">The laws the packs know: their versions may be newer than the imported ones.</param>
    public static OfficialTexts Of(OfficialLibrary library, IReadOnlyList<Law> laws)
    {
        var own = laws.ToDictionary(l => l.Id, l => l.Effective);
        var repeals = Repeals.Read(library.Laws);
        // A collection is as current as the newest version it holds, and so is what it holds without a date.
        var current = library.Laws.GroupBy(l => l.Source).ToDictionary(g => g.Key, g => g.Max(l => l.Since));
        var texts = new List<OfficialText>();
        foreach (var (law, article) in library.InForce(DateOnly.MaxValue))
        {
            var asOf = current[law.Source];
            DateOnly? ended = repeals.TryGetValue(law.Id, out var day) && (law.Since is not { } since || since <= day) ? day : null;
            if (asOf is { } known && own.TryGetValue(law.Id, out var newer) && newer > known && (ended is not { } e || e >= newer))
            {
                ended = newer.AddDays(-1);
            }

            texts.Add(new OfficialText(law, article, law.Since, asOf, ended));
        }

        return new OfficialTexts(texts);
    }

    public OfficialText? Find(ArticleId id) => _byId.GetValueOrDefault(id);
}
