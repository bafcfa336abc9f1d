using System.Globalization;
using System.Text;

namespace LegalBot.Knowledge.Laws;

/// <summary>Whole numbers from 0 to 99,999 as laws write them (二百八十八) and as people type them (288, ２８８, 两百).</summary>
public static class ChineseNumber
{
    private const string DigitSigns = "零一二三四五六七八九";
    private static readonly (char Sign, int Value)[] Units = [('万', 10_000), ('千', 1_000), ('百', 100), ('十', 10)];

    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 12)
        {
            return false;
        }

        if (char.IsDigit(text[0]))
        {
            return TryParseDigits(text, out value);
        }

        int total = 0, digit = 0;
        foreach (var sign in text)
        {
            if (DigitOf(sign) is >= 0 and var d)
            {
                digit = d;
                continue;
            }

            var unit = Array.Find(Units, u => u.Sign == sign).Value;
            if (unit == 0)
            {
                return false;
            }

            total = unit == 10_000 ? (total + digit) * unit : total + (digit == 0 ? 1 : digit) * unit;
            digit = 0;
        }

        value = total + digit;
        return true;
    }

    public static string Format(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 99_999);
        if (value == 0)
        {
            return "零";
        }

        var text = new StringBuilder();
        var gap = false;
        foreach (var (sign, unit) in Units)
        {
            var digit = value / unit;
            value %= unit;
            gap = Append(text, digit, sign, gap, value);
        }

        if (value > 0)
        {
            text.Append(gap ? "零" : "").Append(DigitSigns[value]);
        }

        return text.ToString();
    }

    // 十五 but 一百一十五: only a leading ten drops its 一.
    private static bool Append(StringBuilder text, int digit, char sign, bool gap, int rest)
    {
        if (digit == 0)
        {
            return text.Length > 0 && rest > 0;
        }

        text.Append(gap ? "零" : "");
        if (!(sign == '十' && digit == 1 && text.Length == 0))
        {
            text.Append(DigitSigns[digit]);
        }

        text.Append(sign);
        return false;
    }

    private static bool TryParseDigits(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var sign in text)
        {
            if (!char.IsDigit(sign) || value > 9_999)
            {
                return false;
            }

            value = value * 10 + (int)CharUnicodeInfo.GetNumericValue(sign);
        }

        return true;
    }

    private static int DigitOf(char sign) => sign switch
    {
        '两' => 2,
        '〇' => 0,
        _ => DigitSigns.IndexOf(sign, StringComparison.Ordinal),
    };
}
