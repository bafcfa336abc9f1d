using System.Text;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Cleans a line of law text of what only typesetting put there.</summary>
internal static class LineText
{
    /// <summary>
    /// Trimmed; full-width, non-breaking and repeated white space becomes one space; zero-width and control characters go.
    /// </summary>
    public static string Clean(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else if (!char.IsControl(c) && c is not ('\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad'))
            {
                text.Append(c);
            }
        }

        return text.ToString().TrimEnd();
    }

    /// <summary>Without any white space.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
