using System.Globalization;
using System.Text.RegularExpressions;
using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

/// <summary>Periods, amounts, shares and article numbers in a text, as unit and value: 三年 and 3年 are the same.</summary>
internal static partial class Quantities
{
    private static readonly Dictionary<string, string> Units = new()
    {
        ["周岁"] = "岁", ["岁"] = "岁", ["年"] = "年", ["个月"] = "月", ["月"] = "月", ["日"] = "日", ["天"] = "日", ["小时"] = "时",
        ["万元"] = "元", ["元"] = "元", ["块"] = "元", ["倍"] = "倍", ["条"] = "条",
    };

    public static HashSet<(string Unit, double Value)> In(string original)
    {
        var text = Normalizer.Normalize(original);
        var found = new HashSet<(string, double)>();
        foreach (Match match in Share().Matches(text))
        {
            found.Add(("分", Math.Round(Number(match.Groups["of"].Value) / Number(match.Groups["in"].Value), 6)));
        }

        foreach (Match match in Percent().Matches(text))
        {
            found.Add(("分", Math.Round(double.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) / 100, 6)));
        }

        foreach (Match match in Slash().Matches(text))
        {
            found.Add(("分", Math.Round(Number(match.Groups["of"].Value) / Number(match.Groups["in"].Value), 6)));
        }

        if (text.Contains("半数", StringComparison.Ordinal) || text.Contains("一半", StringComparison.Ordinal))
        {
            found.Add(("分", 0.5));
        }

        foreach (Match match in Counted().Matches(Share().Replace(text, "□")))
        {
            var (unit, value) = (match.Groups["u"].Value, Number(match.Groups["n"].Value));
            // A year of the calendar is no period.
            if (unit != "年" || value < 1900)
            {
                found.Add((Units[unit], unit == "万元" ? value * 10_000 : value));
            }
        }

        return found;
    }

    /// <summary>The same quantity may be said in another unit: 24 months for two years, half a year for six months.</summary>
    public static bool Holds(HashSet<(string Unit, double Value)> said, (string Unit, double Value) wanted) =>
        said.Contains(wanted)
        || (wanted.Unit == "月" && said.Contains(("年", wanted.Value / 12)))
        || (wanted.Unit == "年" && (said.Contains(("月", wanted.Value * 12)) || said.Contains(("岁", wanted.Value))))
        || (wanted.Unit == "时" && said.Contains(("日", wanted.Value / 24)));

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var digits) ? digits
        : ChineseNumber.TryParse(text, out var number) ? number : double.NaN;

    [GeneratedRegex("(?<in>[零〇一二两三四五六七八九十百千万]+|\\d+)分之(?<of>[零〇一二两三四五六七八九十百千万]+|\\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Share();

    [GeneratedRegex("(?<n>\\d+(\\.\\d+)?)\\s*[%％]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Percent();

    [GeneratedRegex("(?<of>\\d+)/(?<in>\\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slash();

    [GeneratedRegex("(?<n>\\d+(\\.\\d+)?|[零〇一二两三四五六七八九十百千万]+)\\s*(?<u>周岁|岁|年|个月|月|日|天|小时|万元|元|块|倍|条)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Counted();
}
