namespace LegalBot.Knowledge.Text;

/// <summary>How a number is written.</summary>
internal enum NumeralKind
{
    /// <summary>In digits alone: 15, 3,000, 1.5.</summary>
    Digits,

    /// <summary>With signs of value: 二十, 三千五百, 1.5万.</summary>
    Words,

    /// <summary>Four signs of a year: 二〇二一.</summary>
    Year,

    /// <summary>With a last digit that stands for the next lower value: 三千五 for 3500.</summary>
    Short,
}
