using System.Globalization;

namespace LegalBot.Chat;

/// <summary>Takes out of a resident's text what cannot be seen: control signs, direction marks, zero-width signs.</summary>
internal static class CleanText
{
    public static string Of(string text) => string.Concat(
        text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes().Where(IsKept).Select(r => r.ToString())).Trim();

    private static bool IsKept(System.Text.Rune rune) => rune.Value == '\n'
        || Rune(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static UnicodeCategory Rune(System.Text.Rune rune) => System.Text.Rune.GetUnicodeCategory(rune);
}
