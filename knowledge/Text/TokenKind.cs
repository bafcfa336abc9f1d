namespace LegalBot.Knowledge.Text;

/// <summary>What kind of term a token is.</summary>
public enum TokenKind
{
    /// <summary>One Chinese character.</summary>
    Sign,

    /// <summary>Two neighbouring characters.</summary>
    Pair,

    /// <summary>Two neighbouring characters that belong to different words of the lexicon's reading.</summary>
    Split,

    /// <summary>A word of three characters or more that the lexicon knows.</summary>
    Word,

    /// <summary>A run of Latin letters or digits.</summary>
    Latin,

    /// <summary>A number with the sign after it, its unit or the beginning of it.</summary>
    Amount,
}
