namespace LegalBot.Knowledge.Text;

/// <summary>Shares of a whole: 百分之二十 and 20% as 20%, 三分之二 and 2/3 as 3分之2, 千分之五 as 千分之5.</summary>
internal static class Shares
{
    /// <summary>The words between whole and part.</summary>
    public const string Of = "分之";

    private const int Whole = 100, MostInSlash = 99, MostFraction = 4;
    private const decimal Section = 10_000;
    private const char Point = '点';

    /// <summary>百分之, 千分之 or 万分之 at a place, with the part after it.</summary>
    public static Piece Read(ReadOnlySpan<char> text, int at)
    {
        var start = at + 1 + Of.Length;
        return !TryReadPart(text, start, out var length, out var part) ? new Piece(start - at)
            : new Piece(start + length - at, text[at] == '百' ? $"{part}%" : $"{text[at]}{Of}{part}");
    }

    /// <summary>A whole that was read as a number, with 分之 and the part, or a sign of percent, or a slash after it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="numeral">The number.</param>
    /// <param name="piece">The share with all its signs.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, Numeral numeral, out Piece piece)
    {
        var end = at + numeral.Length;
        piece = default;
        if (end == text.Length)
        {
            return false;
        }

        if (text[end] is '%' or '‰')
        {
            piece = new Piece(end + 1 - at, text[end] == '%' ? $"{numeral}%" : $"千{Of}{numeral}");
        }
        else if (text[end..].StartsWith(Of) && TryReadPart(text, end + Of.Length, out var length, out var part))
        {
            piece = new Piece(end + Of.Length + length - at, numeral.Value == Whole ? $"{part}%" : $"{numeral}{Of}{part}");
        }
        else if (text[end] == '/' && numeral.Kind == NumeralKind.Digits)
        {
            piece = ReadSlash(text, at, numeral);
        }

        return piece.Length > 0;
    }

    /// <summary>Digits spoken after a point: 点五 of 三点五; 0 where there are none.</summary>
    public static int TryReadFraction(ReadOnlySpan<char> text, int at, out decimal fraction)
    {
        var (end, worth) = (at + 1, 0.1m);
        fraction = 0;
        if (at >= text.Length || text[at] != Point)
        {
            return 0;
        }

        for (; end < text.Length && NumeralSign.DigitOf(text[end]) is >= 0 and var digit; end++)
        {
            (fraction, worth) = (fraction + (digit * worth), worth / 10);
        }

        // 三点五十: the digits are a number of their own.
        return end == at + 1 || end - at - 1 > MostFraction || (end < text.Length && NumeralSign.ValueOf(text[end]) is > 0 and < Section) ? 0 : end - at;
    }

    private static bool TryReadPart(ReadOnlySpan<char> text, int at, out int length, out Numeral part)
    {
        length = NumeralReader.RunAt(text, at);
        if (length == 1 && text[at] == '百')
        {
            part = new Numeral(Whole, 1, NumeralKind.Words, Whole);
            return true;
        }

        if (!NumeralReader.TryRead(text.Slice(at, length), out part) || part.Kind == NumeralKind.Year)
        {
            return false;
        }

        if (part.Kind != NumeralKind.Digits && TryReadFraction(text, at + length, out var fraction) is > 0 and var more)
        {
            (part, length) = (part with { Value = part.Value + fraction }, length + more);
        }

        return true;
    }

    // Dates (2021/3/5), houses (3/4号楼) and pages are no shares.
    private static Piece ReadSlash(ReadOnlySpan<char> text, int at, Numeral numeral)
    {
        var start = at + numeral.Length + 1;
        var end = start + NumeralReader.RunAt(text, start);
        var isShare = NumeralReader.TryRead(text[start..end], out var whole) && whole.Kind == NumeralKind.Digits
            && numeral.Value > 0 && numeral.Value < whole.Value && whole.Value <= MostInSlash
            && numeral.Value % 1 == 0 && whole.Value % 1 == 0
            && (at == 0 || text[at - 1] is not ('/' or '-' or '.'))
            && (end == text.Length || text[end] is not ('/' or '-' or '号' or '楼' or '栋' or '幢' or '单' or '月' or '日'));
        return isShare ? new Piece(end - at, $"{whole}{Of}{numeral}") : default;
    }
}
