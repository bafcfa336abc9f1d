namespace LegalBot.Knowledge.Text;

/// <summary>After which numbers a unit is one; units.tsv says why.</summary>
internal enum UnitKind
{
    /// <summary>No unit, only a word that begins like one.</summary>
    None,

    /// <summary>After any number.</summary>
    Measure,

    /// <summary>After any number, spoken fractions too.</summary>
    Size,

    /// <summary>After any number, and half a unit more.</summary>
    Half,

    /// <summary>After any number but a single 一.</summary>
    Count,

    /// <summary>After digits, or from ten on.</summary>
    Large,

    /// <summary>As counted, and after 第.</summary>
    Law,
}
