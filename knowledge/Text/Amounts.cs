namespace LegalBot.Knowledge.Text;

/// <summary>A number at a place of a text, with its unit where it has one.</summary>
internal static class Amounts
{
    private const decimal HalfOne = 0.5m;
    private const string Vague = "多余来";
    private const string Between = "至到-~—";

    /// <summary>Reads a run of signs of numbers, and what belongs to it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the run begins.</param>
    /// <param name="run">Its length, at least one.</param>
    public static Piece Read(ReadOnlySpan<char> text, int at, int run)
    {
        if (at > 0 && char.IsAsciiLetter(text[at - 1]) && text.Slice(at, run).IndexOfAnyExceptInRange('0', '9') is not 0 and var digits)
        {
            // A name such as b3.
            return new Piece(digits < 0 ? run : digits);
        }

        if (text[at] == '零' && run > 1)
        {
            // 一年零三个月.
            return new Piece(1);
        }

        if (!NumeralReader.TryRead(text.Slice(at, run), out var numeral))
        {
            return Shortened(text, at, run) ?? new Piece(run + UnitLength(text, at + run));
        }

        if (Shares.TryRead(text, at, numeral, out var share))
        {
            return share;
        }

        return Spoken(text, at, numeral) ?? WithUnit(text, at, numeral) ?? Range(text, at, numeral) ?? Alone(text, at, numeral);
    }

    // 三点五倍, 一点五万.
    private static Piece? Spoken(ReadOnlySpan<char> text, int at, Numeral numeral)
    {
        var end = at + numeral.Length;
        if (numeral.Kind != NumeralKind.Words || Shares.TryReadFraction(text, end, out var fraction) is not (> 0 and var length))
        {
            return null;
        }

        end += length;
        var section = end < text.Length ? NumeralSign.ValueOf(text[end]) : 0;
        var whole = numeral with { Value = (numeral.Value + fraction) * Math.Max(1, section) };
        end += section > 0 ? 1 : 0;
        if (end < text.Length && Unit.TryFind(text, end, out var unitLength, out var unit) && unit.Kind == UnitKind.Size)
        {
            return new Piece(end + unitLength - at, $"{whole}{unit.Form}");
        }

        return section > 0 ? new Piece(end - at, whole.ToString()) : null;
    }

    private static Piece? WithUnit(ReadOnlySpan<char> text, int at, Numeral numeral)
    {
        var end = at + numeral.Length;
        end += end + 1 < text.Length && text[end] == ' ' && numeral.Kind == NumeralKind.Digits ? 1 : 0;
        var vague = end < text.Length && Vague.Contains(text[end], StringComparison.Ordinal) ? text.Slice(end, 1) : [];
        end += vague.Length;
        if (end >= text.Length)
        {
            return null;
        }

        if (Unit.TryFind(text, end, out var length, out var unit))
        {
            var value = unit.Kind == UnitKind.Half ? numeral with { Value = numeral.Value + HalfOne } : numeral;
            return unit.Counts(numeral) ? new Piece(end + length - at, $"{value}{vague}{unit.Form}")
                : unit.Kind == UnitKind.None && !numeral.IsClear ? new Piece(end + length - at)
                : null;
        }

        // 三十多万.
        return vague.Length > 0 && NumeralSign.ValueOf(text[end]) > 0 && numeral.Kind is NumeralKind.Words or NumeralKind.Digits
            ? new Piece(end + 1 - at, $"{numeral}{vague}{text[end]}") : null;
    }

    // 三至五日, 3-5天.
    private static Piece? Range(ReadOnlySpan<char> text, int at, Numeral numeral)
    {
        var end = at + numeral.Length;
        if (end + 1 >= text.Length || !Between.Contains(text[end], StringComparison.Ordinal))
        {
            return null;
        }

        var start = end + 1;
        var run = NumeralReader.RunAt(text, start);
        return NumeralReader.TryRead(text.Slice(start, run), out var upper) && upper.Value > numeral.Value && numeral.Kind != NumeralKind.Short
            && start + run < text.Length && Unit.TryFind(text, start + run, out var length, out var unit) && unit.Counts(upper)
            ? new Piece(start + run + length - at, $"{numeral}{text[end]}{upper}{unit.Form}") : null;
    }

    // Without a unit of its own.
    private static Piece Alone(ReadOnlySpan<char> text, int at, Numeral numeral)
    {
        if (numeral.Kind == NumeralKind.Digits)
        {
            return new Piece(numeral.Length, text.Slice(at, numeral.Length).Contains(',') ? numeral.ToString() : null);
        }

        // 三千一个月, 五百两天, 三千一直: the last digit belongs to what follows.
        var last = text[at + numeral.Length - 1];
        if (numeral.Kind == NumeralKind.Short && (last is '一' or '两' || UnitLength(text, at + numeral.Length) > 0))
        {
            return Shortened(text, at, numeral.Length) ?? new Piece(numeral.Length);
        }

        return new Piece(numeral.Length, numeral.IsClear ? numeral.ToString() : null);
    }

    private static Piece? Shortened(ReadOnlySpan<char> text, int at, int run) =>
        run > 1 && NumeralReader.TryRead(text.Slice(at, run - 1), out var numeral) && numeral.IsClear ? new Piece(run - 1, numeral.ToString()) : null;

    private static int UnitLength(ReadOnlySpan<char> text, int at) =>
        at < text.Length && Unit.TryFind(text, at, out var length, out _) ? length : 0;
}
