using System.Text;

namespace LegalBot.Chat.Words;

/// <summary>Puts people's words into Markdown so that they stay words.</summary>
internal static class Markdown
{
    private const string Signs = "\\`*_{}[]()<>#+-!|~&";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var sign in text.Replace('\n', ' '))
        {
            if (Signs.Contains(sign, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>A text of somebody else's, line by line; whatever stands in it stays words.</summary>
    public static string Quote(string text) => string.Join("\n>\n", text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"> {Escape(l)}"));

    public static string Bullets(IEnumerable<string> items) => string.Join('\n', items.Select(i => $"- {i}"));

    public static string Numbered(IEnumerable<string> items) => string.Join('\n', items.Select((item, i) => $"{i + 1}. {item}"));
}
