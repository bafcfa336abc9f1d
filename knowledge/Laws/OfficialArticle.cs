using System.Text.RegularExpressions;

namespace LegalBot.Knowledge.Laws;

/// <summary>One article in the official words.</summary>
/// <param name="Id">Law and number.</param>
/// <param name="Path">Headings from the book down.</param>
/// <param name="Text">The text without its number; a line per paragraph (款) and per item (项, 目).</param>
public sealed partial record OfficialArticle(ArticleId Id, IReadOnlyList<string> Path, string Text)
{
    /// <summary>The paragraphs of the text, each with its items; at least one.</summary>
    public IReadOnlyList<ArticleParagraph> Paragraphs()
    {
        var paragraphs = new List<ArticleParagraph>();
        foreach (var line in Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (paragraphs.Count > 0 && Item().Match(line) is { Success: true } item)
            {
                paragraphs[^1].Add(new ArticleItem(item.Groups["label"].Value, item.Groups["text"].Value));
            }
            else if (paragraphs.Count > 0 && paragraphs[^1].Items.Count > 0 && SubItem().Match(line) is { Success: true } sub)
            {
                paragraphs[^1].Items[^1].Add(new ArticleItem(sub.Groups["label"].Value, sub.Groups["text"].Value));
            }
            else
            {
                paragraphs.Add(new ArticleParagraph(paragraphs.Count + 1, line));
            }
        }

        return paragraphs;
    }

    [GeneratedRegex(@"^(?<label>[（(][一二三四五六七八九十百]{1,4}[）)])\s*(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();

    [GeneratedRegex(@"^(?<label>[0-9０-９]{1,2}[.．、]|[（(][0-9０-９]{1,2}[）)])\s*(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SubItem();
}
