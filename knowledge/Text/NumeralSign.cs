namespace LegalBot.Knowledge.Text;

/// <summary>What the signs of Chinese numbers are worth, also those of bills (壹, 佰).</summary>
internal static class NumeralSign
{
    private const string Digits = "零一二三四五六七八九";
    private const string BillDigits = "〇壹贰叁肆伍陆柒捌玖";

    /// <summary>0 to 9, or -1 where the sign is no digit.</summary>
    public static int DigitOf(char sign) => sign switch
    {
        '两' => 2,
        _ when Digits.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var digit => digit,
        _ => BillDigits.IndexOf(sign, StringComparison.Ordinal),
    };

    /// <summary>10 for 十 and so on; 0 where the sign is none of value.</summary>
    public static decimal ValueOf(char sign) => sign switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };

    /// <summary>Whether it is a digit as bills have it; alone these are more often names (陆, 伍).</summary>
    public static bool IsOfBills(char sign) => BillDigits.IndexOf(sign, StringComparison.Ordinal) > 0;

    /// <summary>Whether the sign is of a Chinese number.</summary>
    public static bool Is(char sign) => sign >= '〇' && (DigitOf(sign) >= 0 || ValueOf(sign) > 0);
}
