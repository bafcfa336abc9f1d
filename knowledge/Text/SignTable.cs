using System.Globalization;
using System.Text;

namespace LegalBot.Knowledge.Text;

/// <summary>
/// What each character is read as: half width, Simplified, lower case. Invisible marks are dropped, emoji and other
/// pictures are a space.
/// </summary>
internal static class SignTable
{
    /// <summary>The character is left out.</summary>
    public const char Dropped = '\0';

    private const int DigitsStart = 0x1D7CE, DigitsEnd = 0x1D7FF, LettersStart = 0x1D400, LettersEnd = 0x1D6A3;
    private const int IdeographicPlane = 2, TertiaryPlane = 3;
    private const int MostSteps = 8;

    private static readonly Dictionary<int, string> Simplified = ReadPairs();
    private static readonly char[] Signs = Build();

    /// <summary>What a character of the basic plane is read as; half a pair is dropped.</summary>
    public static char Of(char sign) => Signs[sign];

    /// <summary>What a character outside it is read as: one character, itself where it is a rare ideograph, a space or nothing.</summary>
    public static string Of(Rune rune)
    {
        if (Simplified.TryGetValue(rune.Value, out var known))
        {
            return known;
        }

        // Letters and digits of mathematics, which people use as ornament.
        if (rune.Value is >= DigitsStart and <= DigitsEnd)
        {
            return ((char)('0' + ((rune.Value - DigitsStart) % 10))).ToString();
        }

        if (rune.Value is >= LettersStart and <= LettersEnd)
        {
            return ((char)('a' + ((rune.Value - LettersStart) % 26))).ToString();
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark => "",
            UnicodeCategory.OtherLetter when rune.Plane is IdeographicPlane or TertiaryPlane => rune.ToString(),
            _ => " ",
        };
    }

    private static char[] Build()
    {
        var signs = new char[char.MaxValue + 1];
        for (var sign = 0; sign <= char.MaxValue; sign++)
        {
            // A form may lead to a further one: a radical to a Traditional character to its Simplified form.
            var form = (char)sign;
            for (var steps = 0; form != Dropped && Step(form) is var next && next != form; steps++)
            {
                form = steps < MostSteps ? next : throw new InvalidDataException($"traditional.txt, variants.txt: {(char)sign} leads to no end");
            }

            signs[sign] = form;
        }

        return signs;
    }

    private static char Step(char sign) => sign switch
    {
        _ when char.IsWhiteSpace(sign) || IsPicture(sign) => ' ',
        _ when IsInvisible(sign) => Dropped,
        >= '\uFF01' and <= '\uFF5E' => (char)(sign - 0xFEE0),
        >= '\uFF61' and <= '\uFF65' => "。「」、・"[sign - '\uFF61'],
        '\uFFE0' => '¢',
        '\uFFE1' => '£',
        '\uFFE5' => '¥',
        _ when Simplified.TryGetValue(sign, out var simple) => simple[0],
        _ => char.ToLowerInvariant(sign),
    };

    // Hangul fillers and the grapheme joiner are letters and marks by category, yet show nothing; a keycap only frames.
    private static bool IsInvisible(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.EnclosingMark
        || sign is >= '\uFE00' and <= '\uFE0F' or '\u034F' or '\u115F' or '\u1160' or '\u3164' or '\uFFA0';

    // Technical signs, boxes, dingbats and braille, and the signs for an object or a character that was lost: all that is
    // drawn rather than written.
    private static bool IsPicture(char sign) =>
        sign is >= '\u2190' and <= '\u2BFF' or '\uFFFC' or '\uFFFD' && char.GetUnicodeCategory(sign) == UnicodeCategory.OtherSymbol;

    private static Dictionary<int, string> ReadPairs()
    {
        var pairs = new Dictionary<int, string>();
        foreach (var name in new[] { "traditional.txt", "variants.txt" })
        {
            foreach (var (line, number) in Table.Lines(name))
            {
                var runes = line.EnumerateRunes().ToArray();
                pairs[runes[0].Value] = runes is [_, { IsBmp: true } to] ? to.ToString()
                    : throw new InvalidDataException($"{name}, line {number}: two characters expected, the second of the basic plane");
            }
        }

        return pairs;
    }
}
