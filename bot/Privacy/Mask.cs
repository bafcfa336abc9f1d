using System.Text.RegularExpressions;

namespace LegalBot.Privacy;

/// <summary>Hides personal data in text that goes to a log or a statistic: identity, bank and phone numbers, e-mail, flat.</summary>
public static partial class Mask
{
    public static string Text(string text)
    {
        var masked = IdentityCard().Replace(text, m => $"{m.Value[..4]}**********{m.Value[^2..]}");
        masked = BankCard().Replace(masked, m => $"{m.Value[..4]}****{m.Value[^4..]}");
        masked = Phone().Replace(masked, m => $"{m.Value[..3]}****{m.Value[^4..]}");
        masked = Email().Replace(masked, "***@***");
        return Flat().Replace(masked, "**室");
    }

    /// <summary>A surname and stars: 张**.</summary>
    public static string Name(string name) => name.Length == 0 ? "" : name[..1] + "**";

    [GeneratedRegex(@"(?<!\d)\d{17}[\dXx](?!\d)", RegexOptions.None, 1000)]
    private static partial Regex IdentityCard();

    [GeneratedRegex(@"(?<!\d)\d{16,19}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex BankCard();

    [GeneratedRegex(@"(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}\.[A-Za-z]{2,24}", RegexOptions.None, 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"\d{1,4} ?室", RegexOptions.None, 1000)]
    private static partial Regex Flat();
}
