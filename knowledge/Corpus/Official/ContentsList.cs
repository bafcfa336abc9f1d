using System.Text.RegularExpressions;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Leaves out the list of contents (目录) that official documents carry before the text.</summary>
internal static partial class ContentsList
{
    /// <summary>The lines without the list: it ends where its first entry comes again, or anything but a heading.</summary>
    public static IReadOnlyList<LawLine> Skip(IReadOnlyList<LawLine> lines)
    {
        var start = lines.Index().FirstOrDefault(l => LineText.Bare(l.Item.Text) is "目录" or "目次", (-1, default)).Index;
        if (start < 0 || lines.Take(start).Any(l => ArticleHead.TryMatch(l.Text, default, out _)))
        {
            return lines;
        }

        var end = start + 1;
        string? first = null;
        for (; end < lines.Count; end++)
        {
            var entry = HeadingStack.Of(lines[end] with { Text = Leader().Replace(lines[end].Text, "") }) ?? Plain(lines[end]);
            if (entry is null || entry == first)
            {
                break;
            }

            first ??= entry;
        }

        return [.. lines.Take(start), .. lines.Skip(end)];
    }

    private static string? Plain(LawLine line) =>
        HeadingStack.MayBePlain(line) || LineText.Bare(line.Text) is "序言" or "前言" ? Leader().Replace(line.Text, "") : null;

    // 第一章 总则……3
    [GeneratedRegex(@"[ .…·—\-]*[0-9]*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leader();
}
