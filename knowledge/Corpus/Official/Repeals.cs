using System.Globalization;
using System.Text.RegularExpressions;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>
/// Which laws later ones say they put an end to. Collections keep a law long after; its successor's last article names it:
/// "in force from that day; at the same time … is repealed" (《立法法》 asks a new law to say so).
/// </summary>
internal static partial class Repeals
{
    /// <summary>The last day each repealed law was in force, by law id.</summary>
    public static Dictionary<string, DateOnly> Read(IEnumerable<OfficialLaw> laws)
    {
        var ended = new Dictionary<string, DateOnly>();
        foreach (var law in laws)
        {
            foreach (var article in law.Articles.Where(a => a.Text.Contains("废止", StringComparison.Ordinal)))
            {
                if (DayOf(article.Text) is { } day)
                {
                    foreach (var id in Ended(article.Text).Where(id => id != law.Id))
                    {
                        // Of two laws that name the same one, the first put an end to it.
                        ended[id] = ended.TryGetValue(id, out var before) && before < day ? before : day;
                    }
                }
            }
        }

        return ended;
    }

    private static DateOnly? DayOf(string text) =>
        InForce().Match(text) is { Success: true } m
            && DateOnly.TryParseExact($"{m.Groups["y"].Value}-{m.Groups["m"].Value}-{m.Groups["d"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.AddDays(-1)
            : null;

    // The titles in the sentences that say 同时废止; a title within another one is part of that name.
    private static IEnumerable<string> Ended(string text) =>
        text.Split('。', '\n').Where(s => s.Contains("同时废止", StringComparison.Ordinal) && !s.Contains('款', StringComparison.Ordinal))
            .SelectMany(s => Title().Matches(s).Select(m => OfficialLaw.IdOf(m.Groups["name"].Value)));

    [GeneratedRegex("自(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日起施行", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InForce();

    [GeneratedRegex("《(?<name>([^《》]|《[^《》]*》)+)》", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
