using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>An entry as the index sees it.</summary>
internal sealed record Document
{
    public required string Id { get; init; }

    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>The questions it answers, as people put them.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>What its learned vector is made of beside its questions.</summary>
    public IReadOnlyList<string> Meaning { get; init; } = [];

    /// <summary>The article's id, for an article.</summary>
    public ArticleId? Article { get; init; }

    /// <summary>Law and headings, for an article: articles with the same one stand in one chapter.</summary>
    public string Chapter { get; init; } = "";

    /// <summary>Whether the project has its own words for it, for an article.</summary>
    public bool HasOwnWords { get; init; }

    /// <summary>Characters of its rule in own and in official words, for an article.</summary>
    public int TextLength { get; init; }

    /// <summary>The kind of its law, for an article.</summary>
    public string LawKind { get; init; } = "";

    /// <summary>The place whose law it is; empty for the whole country's.</summary>
    public string Place { get; init; } = "";

    /// <summary>The first day this wording is law; null when that is not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day this wording is law; null while it is.</summary>
    public DateOnly? Until { get; init; }

    public bool IsInForceOn(DateOnly day) => (From is not { } first || day >= first) && (Until is not { } last || day <= last);
}
