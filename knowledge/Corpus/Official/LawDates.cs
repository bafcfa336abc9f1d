using System.Text.RegularExpressions;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Finds in a law's own words when it was adopted and since when it is in force.</summary>
internal static partial class LawDates
{
    // The clause that says so is among the last articles.
    private const int LastArticles = 4;

    /// <summary>The last day the preamble says it was passed, amended or promulgated; null when it does not.</summary>
    public static DateOnly? Adopted(string preamble) => Max(
        from part in Parts(preamble)
        where part.Day is not null && Passing().IsMatch(part.After) && !InForce().IsMatch(part.After)
        select part.Day);

    /// <summary>
    /// The day the version came into force; null when the text does not say. A day before <paramref name="floor"/> is
    /// that of an earlier version: amended laws keep the clause of the first.
    /// </summary>
    public static DateOnly? Effective(string preamble, IReadOnlyList<OfficialArticle> articles, DateOnly? floor)
    {
        var said = Max(from part in Parts(preamble) where part.Day is not null && InForce().IsMatch(part.After) select part.Day);
        if (said is not null && (floor is null || said >= floor))
        {
            return said;
        }

        foreach (var article in articles.Reverse().Take(LastArticles))
        {
            if (Clause().Match(article.Text) is { Success: true } clause && Day(clause) is { } day)
            {
                return floor is null || day >= floor ? day : null;
            }
        }

        return null;
    }

    /// <summary>The version a file name carries: 某法(2019-04-23), 某法_20190423; empty when it carries none.</summary>
    public static string VersionOf(string fileName)
    {
        var match = FileVersion().Match(fileName);
        return match.Success && OfficialLaw.DateOf($"{match.Groups["y"]}-{match.Groups["m"]}-{match.Groups["d"]}") is { } day
            ? day.ToString("yyyy-MM-dd") : "";
    }

    // Each date with the words up to the next one.
    private static IEnumerable<(DateOnly? Day, string After)> Parts(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var dates = Date().Matches(line);
            for (var i = 0; i < dates.Count; i++)
            {
                var end = i + 1 < dates.Count ? dates[i + 1].Index : line.Length;
                yield return (Day(dates[i]), line[(dates[i].Index + dates[i].Length)..end]);
            }
        }
    }

    private static DateOnly? Max(IEnumerable<DateOnly?> days) => days.Max();

    private static DateOnly? Day(Match date)
    {
        var (y, m, d) = (Year(date.Groups["y"].Value), Number(date.Groups["m"]), Number(date.Groups["d"]));
        return y is >= 1900 and <= 2200 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    // Years are written digit by digit: 二〇二一.
    private static int Year(string text) =>
        text.Aggregate(0, (year, sign) => ChineseNumber.TryParse([sign == '○' ? '〇' : sign], out var digit) ? year * 10 + digit : year);

    private static int Number(Group group) => ChineseNumber.TryParse(group.ValueSpan, out var number) ? number : 0;

    [GeneratedRegex(@"(?<y>[12][0-9]{3}|[一二][零〇○一二三四五六七八九]{3}) ?年 ?(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?日", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Date();

    [GeneratedRegex(@"本[^，。；：\n]{1,12}自 ?(?<y>[12][0-9]{3}|[一二][零〇○一二三四五六七八九]{3}) ?年 ?(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3}) ?日(零时)?起(施行|实施|生效|执行)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clause();

    [GeneratedRegex("通过|批准|修订|修正|修改|公布|发布|颁布", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Passing();

    [GeneratedRegex("^ ?(零时)?起?(施行|实施|生效|执行)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InForce();

    [GeneratedRegex(@"(?<![0-9])((?<y>[12][0-9]{3})-(?<m>[0-9]{2})-(?<d>[0-9]{2})|(?<y>[12][0-9]{3})(?<m>[0-9]{2})(?<d>[0-9]{2}))[)）]?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileVersion();
}
