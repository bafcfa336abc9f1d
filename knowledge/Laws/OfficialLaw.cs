using System.Globalization;

namespace LegalBot.Knowledge.Laws;

/// <summary>One version of a law in its official words, as it was imported.</summary>
public sealed record OfficialLaw
{
    // Fewer than this share of the numbers up to the last one, and the version is taken for an excerpt.
    private const double WholeShare = 0.8;

    private const string State = "中华人民共和国";

    /// <summary>The prefix of its article ids, see <see cref="IdOf"/>.</summary>
    public required string Id { get; init; }

    /// <summary>Full official name, without white space.</summary>
    public required string Name { get; init; }

    /// <summary>The category its source gives: 法律, 民法商法, 行政法规, 司法解释, 部门规章 and the like.</summary>
    public required string Kind { get; init; }

    /// <summary>What tells this version from others, mostly a date as <c>2020-05-28</c>; may be empty.</summary>
    public required string Version { get; init; }

    /// <summary>The last day it was passed, amended or promulgated, where the text says so.</summary>
    public DateOnly? Adopted { get; init; }

    /// <summary>The day this version came into force, where the text says so.</summary>
    public DateOnly? Effective { get; init; }

    /// <summary>Where the text was taken from: file names or addresses.</summary>
    public required string Source { get; init; }

    /// <summary>What stands between the title and the first article, a line each.</summary>
    public string Preamble { get; init; } = "";

    /// <summary>What stands after the last article (附件, 附表) or under no article, a line each.</summary>
    public string Schedule { get; init; } = "";

    /// <summary>In the order of their numbers, each number once.</summary>
    public required IReadOnlyList<OfficialArticle> Articles { get; init; }

    /// <summary>The day from which it is taken to be in force: effective day, else version date; null when neither is known.</summary>
    public DateOnly? Since => Effective ?? DateOf(Version);

    /// <summary>Whether it holds only some articles, which then stand over those of the version before it.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Whether articles in the order of their numbers are only an excerpt, judged by the numbers that lack.</summary>
    public static bool AreExcerpt(IReadOnlyList<OfficialArticle> articles) =>
        articles.Count == 0 || articles.Select(a => a.Id.Number).Distinct().Count() < WholeShare * articles[^1].Id.Number;

    /// <summary>The law's id: its name without a leading 中华人民共和国 and without white space.</summary>
    public static string IdOf(string name)
    {
        var bare = string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
        return bare.Length > State.Length && bare.StartsWith(State, StringComparison.Ordinal) ? bare[State.Length..] : bare;
    }

    /// <summary>The date a version label is, or null when it is none.</summary>
    public static DateOnly? DateOf(string version) =>
        DateOnly.TryParseExact(version, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
