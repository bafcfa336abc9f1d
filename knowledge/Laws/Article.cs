namespace LegalBot.Knowledge.Laws;

/// <summary>One article in plain words. It is this project's own wording, never the official text.</summary>
public sealed record Article
{
    public required ArticleId Id { get; init; }

    /// <summary>Headings from the book down: 第二编 物权, 第二分编 所有权, 第七章 相邻关系.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    /// <summary>The rule in one line.</summary>
    public required string Gist { get; init; }

    /// <summary>The whole rule in own words: every right, duty, condition, exception, period, amount and share.</summary>
    public required string Plain { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>Everyday questions that this article decides.</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    public required IReadOnlyList<string> Related { get; init; }

    public required DateOnly Effective { get; init; }

    /// <summary>The last day this wording was law; null while it is in force.</summary>
    public DateOnly? Until { get; init; }

    public required DateOnly CheckedOn { get; init; }

    /// <summary>The official version the wording was checked against.</summary>
    public required string CheckedAgainst { get; init; }

    public bool IsInForceOn(DateOnly day) => day >= Effective && (Until is not { } last || day <= last);
}
