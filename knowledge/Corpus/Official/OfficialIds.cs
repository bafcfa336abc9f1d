using System.Text.RegularExpressions;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Article ids as collections of official text write them.</summary>
internal static partial class OfficialIds
{
    /// <summary>
    /// Parses an id; white space in the law's name is left out, and so is the mark <c>#26634</c> that tells a further row
    /// of the same article apart.
    /// </summary>
    public static bool TryParse(string text, out ArticleId id)
    {
        var bare = text.AsSpan().IndexOfAny(" \t\u3000\u00a0") >= 0 ? LineText.Bare(text) : text;
        return ArticleId.TryParse(bare.Contains('#', StringComparison.Ordinal) ? Further().Replace(bare, "") : bare, out id);
    }

    /// <summary>Whether a number in words (第十条之一) is that of an id.</summary>
    public static bool Says(string words, ArticleId id) =>
        ArticleHead.TryMatch(words, default, out var head) && head is { Text: "" } && (head.Number, head.Insert) == (id.Number, id.Insert);

    [GeneratedRegex("#[0-9]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Further();
}
