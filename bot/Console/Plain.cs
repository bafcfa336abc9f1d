using System.Text.RegularExpressions;
using LegalBot.Desk;
using LegalBot.Storage;

namespace LegalBot.Console;

/// <summary>The bot's Markdown as plain text for the transcript; people's words as they are.</summary>
public static partial class Plain
{
    public static string Of(TalkLine line) => line.Sender == MessageSender.Bot
        ? Escape().Replace(Link().Replace(line.Body.Text, "${it}").Replace("**", "", StringComparison.Ordinal).TrimEnd('*').Replace("*以上", "以上", StringComparison.Ordinal), "${it}")
        : line.Body.Text;

    [GeneratedRegex(@"\[(?<it>[^\]]{1,120})\]\([^)\s]{1,200}\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\\(?<it>[\\`*_{}\[\]()<>#+\-!|~&])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
