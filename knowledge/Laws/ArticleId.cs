using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LegalBot.Knowledge.Laws;

/// <summary>
/// Identifies an article as short law name, hyphen, number in digits: <c>民法典-288</c>. An article inserted later
/// ("之一") carries a further number: <c>刑法-133-1</c>.
/// </summary>
/// <param name="Law">The law's id, as in <see cref="Laws.Law.Id"/>.</param>
/// <param name="Number">The article number, from 1.</param>
/// <param name="Insert">0, or the number after 之 for an inserted article.</param>
public readonly partial record struct ArticleId(string Law, int Number, int Insert = 0)
{
    public static bool TryParse([NotNullWhen(true)] string? text, out ArticleId id)
    {
        id = default;
        if (text is null || Pattern().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var insert = match.Groups["insert"].Success ? Digits(match.Groups["insert"]) : 0;
        id = new ArticleId(match.Groups["law"].Value, Digits(match.Groups["number"]), insert);
        return true;
    }

    /// <summary>The article's number as the law writes it: 第二百八十八条, 第一百三十三条之一.</summary>
    public string ToChinese()
    {
        var insert = Insert == 0 ? "" : "之" + ChineseNumber.Format(Insert);
        return $"第{ChineseNumber.Format(Number)}条{insert}";
    }

    public override string ToString() => Insert == 0 ? $"{Law}-{Number}" : $"{Law}-{Number}-{Insert}";

    private static int Digits(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<law>\D.*?)-(?<number>[1-9]\d{0,4})(-(?<insert>[1-9]\d?))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
