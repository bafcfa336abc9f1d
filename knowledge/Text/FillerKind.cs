namespace LegalBot.Knowledge.Text;

/// <summary>Where a filler is one; fillers.tsv says more.</summary>
internal enum FillerKind
{
    /// <summary>Nowhere: a word that holds a filler.</summary>
    Keep,

    /// <summary>Everywhere.</summary>
    Any,

    /// <summary>At the beginning or the end of a clause.</summary>
    Edge,

    /// <summary>As a clause of its own.</summary>
    Alone,
}
