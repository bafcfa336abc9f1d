using System.Text.RegularExpressions;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>The number an article begins with: 第十条, 第一百三十三条之一.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Insert">0, or the number after 之.</param>
/// <param name="Text">What follows on the same line.</param>
internal readonly partial record struct ArticleHead(int Number, int Insert, string Text)
{
    private const int MostArticles = 9_999;

    /// <summary>
    /// Whether a line begins an article. It may as well go on with a sentence ("第三条规定的期限"), above all without a space
    /// after the number, so what follows must not read like that.
    /// </summary>
    public static bool TryMatch(string line, (int Number, int Insert) last, out ArticleHead head)
    {
        head = default;
        if (line.Length < 3 || line[0] is not ('第' or '笫') || Pattern().Match(line) is not { Success: true } match)
        {
            return false;
        }

        var insert = 0;
        if (!ChineseNumber.TryParse(match.Groups["number"].ValueSpan, out var number) || number is < 1 or > MostArticles
            || (match.Groups["insert"].Success && (!ChineseNumber.TryParse(match.Groups["insert"].ValueSpan, out insert) || insert is < 1 or > 99)))
        {
            return false;
        }

        var text = match.Groups["text"].Value;
        var apart = match.Groups["gap"].Length > 0 || text.Length == 0;
        if (apart ? !IsNext(number, insert, last) && Refers().IsMatch(text) : GoesOn().IsMatch(text))
        {
            return false;
        }

        head = new ArticleHead(number, insert, text);
        return true;
    }

    /// <summary>Whether a number follows another without a gap.</summary>
    public static bool IsNext(int number, int insert, (int Number, int Insert) last) =>
        (number == last.Number + 1 && insert == 0) || (number == last.Number && insert == last.Insert + 1);

    /// <summary>
    /// Where further articles begin inside a line that someone ran together: after the end of a sentence, spaces around
    /// the number, and the number the one that is due.
    /// </summary>
    public static IEnumerable<string> Split(string line, (int Number, int Insert) last)
    {
        var start = 0;
        foreach (Match inner in RunTogether().Matches(line))
        {
            var at = inner.Groups["head"].Index;
            if (TryMatch(line[start..at].TrimEnd(), last, out var head))
            {
                last = (head.Number, head.Insert);
            }

            if (TryMatch(line[at..], last, out var next) && IsNext(next.Number, next.Insert, last))
            {
                yield return line[start..at].TrimEnd();
                start = at;
            }
        }

        yield return line[start..];
    }

    [GeneratedRegex(
        @"^[第笫] ?(?<number>[零〇一二三四五六七八九十百千两0-9０-９]{1,9}) ?条(之(?<insert>[一二三四五六七八九十]{1,3})(?=[ ：:]|$))?(?<gap>[ ：:]*)(?<text>.*)$",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline, 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex("^(第|规定|所[列称指规]|的|、|，|和第|与第|及第|及其|至第|到第|或者?第|以[上下前后内]|之|中[的规所]|款|项|关于)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GoesOn();

    [GeneratedRegex("^(规定|所[列称指规]|的|、|，|(和|与|及|至|到|或|或者)?第[零〇一二三四五六七八九十百]+[条款项])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Refers();

    [GeneratedRegex(@"(?<=[。；：”）]) (?<head>[第笫][零〇一二三四五六七八九十百千]{1,9}条(之[一二三四五六七八九十]{1,3})? )", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RunTogether();
}
