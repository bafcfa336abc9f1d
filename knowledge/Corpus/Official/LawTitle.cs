using System.Text.RegularExpressions;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Tells a law's title from what follows.</summary>
internal static partial class LawTitle
{
    private const int MostLines = 3;
    private const int MostCharacters = 100;

    /// <summary>The title without white space, "" when there is none, and the lines after it.</summary>
    public static (string Title, IReadOnlyList<LawLine> Body) Take(LawDocument document)
    {
        if (document.Title is { } title)
        {
            return (LineText.Bare(title), document.Lines);
        }

        var parts = new List<LawLine>();
        foreach (var (i, line) in document.Lines.Take(MostLines).Index())
        {
            if (!IsTitle(line, i) || (i > 0 && Whole().IsMatch(parts[^1].Text)))
            {
                break;
            }

            parts.Add(line);
        }

        return (LineText.Bare(string.Concat(parts.Select(p => p.Text))), [.. document.Lines.Skip(parts.Count)]);
    }

    // A long title is set in several lines; the next thing is a bracket, a date, a number of issue or the text.
    private static bool IsTitle(LawLine line, int index) =>
        !ArticleHead.TryMatch(line.Text, default, out _) && HeadingStack.Of(line) is null
        && LineText.Bare(line.Text) is not ("目录" or "目次" or "序言" or "前言")
        && line.Text.Length <= MostCharacters && !Ends().IsMatch(line.Text) && (index == 0 || !Begins().IsMatch(line.Text));

    [GeneratedRegex("(法|法典|条例|办法|规定|规则|细则|解释|决定|决议|安排|意见|通知|批复|标准|章程|规范)(（[^）]{1,6}）)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex("[。；：，]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ends();

    [GeneratedRegex("^[（(〔\\[]|^[0-9一二]{1,4} ?年|[〔\\[][0-9]{4}[〕\\]]|号$|(公布|发布|通过|施行|修订|修正)$|^[一二三四五六七八九十]{1,3}、", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Begins();
}
