using LegalBot.Chat.Words;
using LegalBot.Knowledge.Text;

namespace LegalBot.Chat;

/// <summary>
/// Looks for danger to life. Prefers a false alarm to a missed one, except for plain questions about something long past.
/// </summary>
internal static class EmergencySigns
{
    public static EmergencyKind? Find(string text)
    {
        var said = Normalizer.Compact(text);
        foreach (var (kind, signs, notWhen) in DangerSigns.All)
        {
            if (signs.IsMatch(said) && (notWhen?.IsMatch(said) != true || DangerSigns.Now.IsMatch(said)))
            {
                return kind;
            }
        }

        return null;
    }
}
