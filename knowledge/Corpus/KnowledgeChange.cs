using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus;

/// <summary>Entries that come in and go out together. An entry that comes in takes the place of the one with its id.</summary>
public sealed record KnowledgeChange
{
    public IReadOnlyList<Article> Articles { get; init; } = [];

    public IReadOnlyList<Guide> Guides { get; init; } = [];

    public IReadOnlyList<CaseReport> Cases { get; init; } = [];

    /// <summary>Ids of entries that go.</summary>
    public IReadOnlyCollection<string> Removed { get; init; } = [];

    /// <summary>Every id that this change touches.</summary>
    internal HashSet<string> Touched => [.. Removed, .. Articles.Select(a => a.Id.ToString()), .. Guides.Select(g => g.Id), .. Cases.Select(c => c.Id)];
}
