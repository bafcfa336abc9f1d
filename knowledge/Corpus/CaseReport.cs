namespace LegalBot.Knowledge.Corpus;

/// <summary>A real dispute and how it ended, retold in own words with its source.</summary>
public sealed record CaseReport
{
    public required string Id { get; init; }
    public required string Title { get; init; }
    public required string Topic { get; init; }
    public required string Facts { get; init; }
    public required string Issue { get; init; }
    public required string Holding { get; init; }
    public required string Outcome { get; init; }
    public required IReadOnlyList<string> Statutes { get; init; }

    /// <summary>What a mediator can take from it.</summary>
    public required string Lesson { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }
    public required IReadOnlyList<string> Questions { get; init; }
    public required CaseSource Source { get; init; }

    /// <summary>False when only a headnote was seen: such an entry is never shown as a full case.</summary>
    public required bool IsFull { get; init; }

    /// <summary>What a reader must know before relying on it; may be empty.</summary>
    public required string Caution { get; init; }

    public required DateOnly CheckedOn { get; init; }
}

/// <summary>Where a case was read. Dates and numbers are as the source prints them and may be empty.</summary>
public sealed record CaseSource(
    string Kind, string Publisher, string Url, string Court, string CaseNo, string DecidedOn, string PublishedOn);
