using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Brings together what several files say of one version of a law.</summary>
internal sealed class LawGathering(Findings findings)
{
    private readonly Dictionary<(string Law, string Version), (OfficialLaw Law, string File, bool IsRows)> _laws = [];

    /// <summary>Every version, in the order of law id and date.</summary>
    public IReadOnlyList<OfficialLaw> Laws =>
        [.. _laws.Values.Select(l => l.Law).OrderBy(l => l.Id, StringComparer.Ordinal).ThenBy(l => l.Since ?? DateOnly.MinValue).ThenBy(l => l.Version, StringComparer.Ordinal)];

    /// <summary>Adds a version read from a file, an article a row or as running text.</summary>
    public void Add(OfficialLaw law, string file, bool isRows)
    {
        var key = (law.Id, law.Version);
        if (!_laws.TryGetValue(key, out var held))
        {
            _laws[key] = (law, file, isRows);
            return;
        }

        var there = held.Law.Articles.ToDictionary(a => a.Id);
        var shared = law.Articles.Where(a => there.ContainsKey(a.Id)).ToList();
        if (shared.Find(a => LineText.Bare(a.Text) != LineText.Bare(there[a.Id].Text)) is { } other)
        {
            findings.Fault(file, 0, $"《{law.Name}》{law.Version} 和 {held.File} 是同一版本，内容却不同：{other.Id.ToChinese()}");
        }
        else if (shared.Count == law.Articles.Count && shared.Count == there.Count)
        {
            findings.Note(file, 0, $"《{law.Name}》{law.Version} 和 {held.File} 相同，只收一次");
        }
        else if (shared.Count == 0 || (isRows && held.IsRows))
        {
            // A code may come in a file per book, rows in a file per batch.
            _laws[key] = (Overlay(held.Law, law), held.File, isRows && held.IsRows);
        }
        else
        {
            findings.Fault(file, 0, $"《{law.Name}》{law.Version} 和 {held.File} 是同一版本，条数却不同：{law.Articles.Count} 条和 {there.Count} 条");
        }
    }

    /// <summary>One version with the articles of another laid over it.</summary>
    public static OfficialLaw Overlay(OfficialLaw below, OfficialLaw above)
    {
        var articles = below.Articles.ToDictionary(a => a.Id);
        foreach (var article in above.Articles)
        {
            articles[article.Id] = article;
        }

        OfficialArticle[] ordered = [.. articles.Values.OrderBy(a => a.Id.Number).ThenBy(a => a.Id.Insert)];
        return below with
        {
            Adopted = Later(below.Adopted, above.Adopted),
            Effective = Later(below.Effective, above.Effective),
            Preamble = Longer(below.Preamble, above.Preamble),
            Schedule = Longer(below.Schedule, above.Schedule),
            Source = string.Join(' ', below.Source.Split(' ').Concat(above.Source.Split(' ')).Distinct()),
            Articles = ordered,
            IsPartial = OfficialLaw.AreExcerpt(ordered),
        };
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    private static string Longer(string one, string other) => other.Length > one.Length ? other : one;
}
