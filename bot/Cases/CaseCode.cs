using System.Security.Cryptography;
using LegalBot.People;

namespace LegalBot.Cases;

/// <summary>
/// A case code such as <c>FZ261124-7KQ2M9XA</c>: the local day and eight random signs (40 bits) of Crockford's alphabet,
/// which leaves out I, L, O and U, so that it can be read aloud and cannot be guessed.
/// </summary>
public static class CaseCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int RandomSigns = 8;

    public static string New(DateTimeOffset now) =>
        $"FZ{LocalTime.Of(now):yyMMdd}-{RandomNumberGenerator.GetString(Alphabet, RandomSigns)}";

    /// <summary>The code in a text, put right (o for 0, l and i for 1, lower case, missing hyphen); null when there is none.</summary>
    public static string? Find(string text)
    {
        var signs = string.Concat(text.ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '－' or '—')));
        for (var at = signs.IndexOf("FZ", StringComparison.Ordinal); at >= 0; at = signs.IndexOf("FZ", at + 1, StringComparison.Ordinal))
        {
            if (signs.Length < at + 8 + RandomSigns)
            {
                return null;
            }

            var day = PutRight(signs.Substring(at + 2, 6));
            var random = PutRight(signs.Substring(at + 8, RandomSigns));
            if (day.All(char.IsAsciiDigit) && random.All(c => Alphabet.Contains(c, StringComparison.Ordinal)))
            {
                return $"FZ{day}-{random}";
            }
        }

        return null;
    }

    private static string PutRight(string signs) => signs.Replace('O', '0').Replace('I', '1').Replace('L', '1');
}
