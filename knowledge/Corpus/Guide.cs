namespace LegalBot.Knowledge.Corpus;

/// <summary>A curated answer to an everyday trouble: what the law says, what to do, and when to see a human.</summary>
public sealed record Guide
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Topic { get; init; }
    public required IReadOnlyList<string> Questions { get; init; }
    public required IReadOnlyList<string> Keywords { get; init; }
    public required string Answer { get; init; }
    public required IReadOnlyList<GuideLaw> Law { get; init; }
    public required IReadOnlyList<string> Steps { get; init; }
    public required IReadOnlyList<string> Evidence { get; init; }
    public required IReadOnlyList<string> Deadlines { get; init; }
    public required IReadOnlyList<GuideContact> Contacts { get; init; }

    /// <summary>Signs that the matter has outgrown a bot.</summary>
    public required IReadOnlyList<string> Stop { get; init; }

    /// <summary>Facts that change the answer, each with the reason for asking.</summary>
    public required IReadOnlyList<GuideFact> Facts { get; init; }

    /// <summary>What depends on the city and who to ask; empty when nothing does.</summary>
    public required string Local { get; init; }

    public required IReadOnlyList<string> Related { get; init; }
    public required DateOnly Effective { get; init; }
    public required DateOnly CheckedOn { get; init; }
    public required string CheckedAgainst { get; init; }
}

/// <param name="Id">Article id.</param>
/// <param name="Why">Why this article matters here, in one sentence.</param>
public sealed record GuideLaw(string Id, string Why);

/// <param name="Who">The office or person.</param>
/// <param name="When">When to turn to them.</param>
/// <param name="Phone">A national number, or empty.</param>
public sealed record GuideContact(string Who, string When, string Phone);

/// <param name="Key">A stable name of the fact.</param>
/// <param name="Ask">The question to the resident.</param>
/// <param name="Why">Why it is asked.</param>
public sealed record GuideFact(string Key, string Ask, string Why);
