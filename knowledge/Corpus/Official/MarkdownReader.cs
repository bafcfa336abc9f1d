using System.Text.RegularExpressions;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>
/// Markdown as the public collection LawRefBook/Laws lays it out: # title, dates, an end mark of that head, headings by
/// #, an article a paragraph.
/// </summary>
internal static partial class MarkdownReader
{
    /// <summary>The law text of a file, or null when it says of itself that it is none; then a note says so.</summary>
    public static LawDocument? Read(string file, string text, Findings findings)
    {
        var front = Front().Match(text);
        if (front.Success && Hidden().IsMatch(front.Value))
        {
            findings.Note(file, 1, "标着草稿或隐藏，未收入");
            return null;
        }

        var end = HeadEnd().Match(text);
        var endLine = end.Success ? text.AsSpan(0, end.Index).Count('\n') + 1 : 0;
        text = Comment().Replace(front.Success ? Blank(front) + text[front.Length..] : text, Blank);
        string? title = null;
        var part = "";
        var lines = new List<LawLine>();
        foreach (var line in FileText.Lines(text).Select(l => Line(l.Number, l.Line)).OfType<LawLine>())
        {
            if (line.Depth == 1 && title is null && lines.Count == 0)
            {
                title = line.Text;
            }
            else if (line.Depth == 1 && line.Number < endLine && part.Length == 0)
            {
                part = line.Text;
            }
            else
            {
                lines.Add(line);
            }
        }

        return new LawDocument { File = file, Title = title, Part = part, Lines = lines, IsVolunteers = end.Success };
    }

    private static LawLine? Line(int number, string line)
    {
        var depth = line.AsSpan().TrimStart().IndexOfAnyExcept('#');
        var marked = depth < 0 ? line.Trim().Length : depth;
        var text = line.TrimStart()[marked..].Replace("**", "", StringComparison.Ordinal);
        text = LineText.Clean(Escape().Replace(text, "${sign}"));
        return text.Length == 0 ? null : new LawLine(number, text, marked);
    }

    // Line numbers must stay those of the file.
    private static string Blank(Match match) => new('\n', match.Value.AsSpan().Count('\n'));

    [GeneratedRegex(@"\A---\r?\n.*?\n---\r?\n", RegexOptions.Singleline, 1000)]
    private static partial Regex Front();

    [GeneratedRegex(@"^(draft|bookHidden):\s*true", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("<!--\\s*INFO END\\s*-->", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadEnd();

    [GeneratedRegex("<!--.*?-->", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\\(?<sign>[\\`*_{}\[\]()#+\-.!|<>])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
