using System.Buffers;
using System.Globalization;

namespace LegalBot.Knowledge.Text;

/// <summary>Reads numbers as laws write them (三千五百), as people do (3千5, 两万二) and as bills do (叁仟), mixed forms too.</summary>
internal static class NumeralReader
{
    private const int MostDigits = 12, MostSigns = 24;
    private const int Group = 3;
    private const decimal Section = 10_000;

    private static readonly SearchValues<char> ThousandUnits = SearchValues.Create("克米瓦伏卡帕赫");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");

    /// <summary>How many characters from here on may belong to one number: signs, digits, and points and commas between digits.</summary>
    public static int RunAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (NumeralSign.Is(text[end]) && !IsOfUnit(text, end))
            || (end > at && char.IsAsciiDigit(text[end - 1]) && GoesOn(text, end))))
        {
            end++;
        }

        return end - at;
    }

    // A point before a digit, or a comma before just three.
    private static bool GoesOn(ReadOnlySpan<char> text, int at)
    {
        var digits = text[(at + 1)..].IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length - at - 1 : digits;
        return (text[at] == '.' && digits > 0) || (text[at] == ',' && digits == Group);
    }

    // 千克 and 千瓦 are units, their 千 counts for nothing here.
    private static bool IsOfUnit(ReadOnlySpan<char> text, int at) =>
        text[at] is '千' or '百' && at + 1 < text.Length && ThousandUnits.Contains(text[at + 1]);

    /// <summary>Reads a whole run as one number.</summary>
    /// <returns>False where it is none: 三五 (three to five), 千万, 3,20.</returns>
    public static bool TryRead(ReadOnlySpan<char> run, out Numeral numeral)
    {
        numeral = default;
        if (run.IsEmpty || run.Length > MostSigns || (run.Length == 1 && NumeralSign.IsOfBills(run[0])))
        {
            return false;
        }

        if (run.IndexOfAnyExcept(Digits) < 0)
        {
            return TryReadDigits(run, out var value) && Set(out numeral, new Numeral(value, run.Length, NumeralKind.Digits, 1));
        }

        return TryReadYear(run, out numeral) || TryReadWords(run, out numeral);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> run, out decimal value)
    {
        value = 0;
        var whole = run.IndexOf('.') is >= 0 and var point ? run[..point] : run;
        if (run.Length > MostDigits || run[whole.Length..].Contains(','))
        {
            return false;
        }

        // Commas part groups of three, or it is a list.
        for (var comma = whole.IndexOf(','); comma >= 0; comma = whole.IndexOf(','))
        {
            var rest = whole[(comma + 1)..];
            if (comma is 0 or > 3 || rest.Length < 3 || (rest.Length > 3 && rest[3] != ',') || rest[..3].Contains(','))
            {
                return false;
            }

            whole = rest;
        }

        return decimal.TryParse(run, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryReadYear(ReadOnlySpan<char> run, out Numeral numeral)
    {
        numeral = default;
        var value = 0;
        foreach (var sign in run)
        {
            value = (value * 10) + NumeralSign.DigitOf(sign);
            if (NumeralSign.DigitOf(sign) < 0)
            {
                return false;
            }
        }

        return run.Length == 4 && value is >= 1_000 and < 3_000 && Set(out numeral, new Numeral(value, 4, NumeralKind.Year, 1));
    }

    private static bool TryReadWords(ReadOnlySpan<char> run, out Numeral numeral)
    {
        numeral = default;
        var sum = new NumeralSum();
        for (var at = 0; at < run.Length;)
        {
            var digits = run[at..].IndexOfAnyExcept(Digits);
            digits = digits < 0 ? run.Length - at : digits;
            if (digits > 0)
            {
                if (!TryReadDigits(run.Slice(at, digits), out var value) || !sum.AddDigit(value))
                {
                    return false;
                }

                at += digits;
                continue;
            }

            var sign = run[at++];
            var added = NumeralSign.ValueOf(sign) is > 0 and var worth ? (worth < Section ? sum.AddValue(worth) : sum.AddSection(worth))
                : NumeralSign.DigitOf(sign) is 0 ? sum.AddZero() : sum.AddDigit(NumeralSign.DigitOf(sign));
            if (!added)
            {
                return false;
            }
        }

        return sum.Finish(run.Length, out numeral);
    }

    private static bool Set(out Numeral numeral, Numeral value)
    {
        numeral = value;
        return true;
    }
}
