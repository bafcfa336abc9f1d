namespace LegalBot.Knowledge.Text;

/// <summary>
/// Writes numbers with their units in one form: 三千块, 3,000 元 and ¥3000 as 3000元, 两个月 and 俩月 as 2个月, 百分之二十 as
/// 20%, 第二百八十八条 as 第288条. A numeral in a word (一起, 统一, 第三人, 几十万) is none and stays.
/// </summary>
internal static class Quantities
{
    private static readonly List<string[]> Rows = Table.Read("numerals.tsv", 2);
    private static readonly Phrases<string> Whole = new(Rows.Select(r => (r[0], r[1])));
    private static readonly bool[] Begins = [.. Enumerable.Range(0, char.MaxValue + 1).Select(s => CanBegin((char)s))];

    private static readonly HashSet<char> BeginDigits = [.. Rows.Where(r => char.IsAsciiDigit(r[1][0])).Select(r => r[0][0])];

    // What may come to begin with a digit.
    private static readonly bool[] GivesDigits = [.. Enumerable.Range(0, char.MaxValue + 1).Select(s => MayGiveDigits((char)s))];

    /// <summary>One pass; <paramref name="changed"/> is set where a character became another.</summary>
    public static NormalizedText Apply(NormalizedText source, ref bool changed)
    {
        var text = source.Text.AsSpan();
        var writer = new SpanWriter(source);
        for (var at = 0; at < text.Length;)
        {
            if (!Begins[text[at]])
            {
                at++;
                continue;
            }

            var piece = Parted(text, at, At(text, at));
            if (piece.Form is null)
            {
                writer.Keep(at, piece.Length);
            }
            else
            {
                writer.Replace(at, piece.Length, piece.Form);
            }

            at += piece.Length;
        }

        changed |= writer.Changed;
        return writer.Finish();
    }

    private static bool CanBegin(char sign) =>
        char.IsAsciiDigit(sign) || NumeralSign.Is(sign) || Whole.CanBegin(sign) || sign is '第' or '几' or '数' or '¥';

    private static bool MayGiveDigits(char sign) =>
        char.IsAsciiDigit(sign) || NumeralSign.Is(sign) || sign == '¥' || BeginDigits.Contains(sign);

    // Digits at the end of a piece must not run into those that the next one may begin with.
    private static Piece Parted(ReadOnlySpan<char> text, int at, Piece piece)
    {
        var end = at + piece.Length;
        var last = piece.Form is null ? text[end - 1] : piece.Form[^1];
        return end < text.Length && char.IsAsciiDigit(last) && GivesDigits[text[end]]
            ? piece with { Form = $"{piece.Form ?? text[at..end].ToString()} " }
            : piece;
    }

    private static Piece At(ReadOnlySpan<char> text, int at)
    {
        if (Whole.TryFind(text, at, out var length, out var form))
        {
            return new Piece(length, form);
        }

        return text[at] switch
        {
            '第' => Ordinal(text, at),
            '几' or '数' => Vague(text, at),
            '¥' => Money(text, at),
            '百' or '千' or '万' when text[(at + 1)..].StartsWith(Shares.Of) => Shares.Read(text, at),
            _ when NumeralReader.RunAt(text, at) is > 0 and var run => Amounts.Read(text, at, run),
            _ => new Piece(1),
        };
    }

    // Of ordinals only the parts of a law are numbers; 第三人 and 第二天 are words.
    private static Piece Ordinal(ReadOnlySpan<char> text, int at)
    {
        var start = at + 1;
        start += start + 1 < text.Length && text[start] == ' ' && char.IsAsciiDigit(text[start + 1]) ? 1 : 0;
        var end = start + NumeralReader.RunAt(text, start);
        if (end == start)
        {
            return new Piece(1);
        }

        var isNumber = NumeralReader.TryRead(text[start..end], out var numeral);
        var space = end < text.Length && text[end] == ' ' && numeral.Kind == NumeralKind.Digits ? 1 : 0;
        if (end + space >= text.Length || !Unit.TryFind(text, end + space, out var length, out var unit))
        {
            return new Piece(end - at);
        }

        return isNumber && unit.Kind == UnitKind.Law ? new Piece(end + space + length - at, $"第{numeral}{unit.Form}")
            : new Piece(end - at + (space == 0 ? length : 0));
    }

    // 几十万元, 数千人.
    private static Piece Vague(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        if (end == text.Length || NumeralSign.ValueOf(text[end]) == 0)
        {
            return new Piece(1);
        }

        end += NumeralReader.RunAt(text, end);
        return new Piece(end - at + (end < text.Length && Unit.TryFind(text, end, out var length, out _) ? length : 0));
    }

    private static Piece Money(ReadOnlySpan<char> text, int at)
    {
        var start = at + 1 + (at + 1 < text.Length && text[at + 1] == ' ' ? 1 : 0);
        var end = start + NumeralReader.RunAt(text, start);
        if (!NumeralReader.TryRead(text[start..end], out var numeral))
        {
            return new Piece(1);
        }

        var hasUnit = end < text.Length && Unit.TryFind(text, end, out var length, out var unit) && unit.Form == Unit.Money;
        return new Piece(end - at + (hasUnit ? 1 : 0), $"{numeral}{Unit.Money}");
    }
}
