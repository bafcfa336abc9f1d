using System.Globalization;

namespace LegalBot.Knowledge.Text;

/// <summary>A number that was read from a text.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Length">Characters read.</param>
/// <param name="Kind">How it is written.</param>
/// <param name="Largest">The greatest sign of value in it (千 is 1000), 1 without any.</param>
internal readonly record struct Numeral(decimal Value, int Length, NumeralKind Kind, decimal Largest)
{
    /// <summary>From here on a number needs no unit to be one: 三百, 1.5万.</summary>
    private const decimal Clear = 100;

    /// <summary>Whether it is a number even without a unit.</summary>
    public bool IsClear => Largest >= Clear && Kind is NumeralKind.Words or NumeralKind.Short;

    /// <summary>Whether it is written as a single 一, which is mostly an article.</summary>
    public bool IsArticle => Kind == NumeralKind.Words && Value == 1 && Largest == 1;

    /// <summary>In digits, without zeros at the end of a fraction.</summary>
    public override string ToString() => Value.ToString("0.######", CultureInfo.InvariantCulture);
}
