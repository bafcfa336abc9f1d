namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>What may speak for an article, each a number that can be read and explained; the order is that of a model's file.</summary>
internal enum Sign
{
    /// <summary>First-stage score by words, in units of the best one.</summary>
    Words,

    /// <summary>The same of the project's words alone.</summary>
    OwnWords,

    /// <summary>The same of the official text alone.</summary>
    OfficialWords,

    /// <summary>First-stage score as a share of what the whole question is worth.</summary>
    WordsShare,

    /// <summary>The nearest own question by shared terms, 0 to 1.</summary>
    Likeness,

    /// <summary>The second nearest.</summary>
    SecondLikeness,

    /// <summary>How near the learned vectors lie, -1 to 1.</summary>
    Nearness,

    /// <summary>How much nearer or farther than the nearest of all.</summary>
    NearnessGap,

    /// <summary>The nearest own question by vector.</summary>
    QuestionNearness,

    /// <summary>The mean of the three nearest.</summary>
    QuestionMean,

    /// <summary>Situations told like the question, and what decided them, 0 to 1.</summary>
    Lead,

    /// <summary>How well the best articles of its chapter fit by words.</summary>
    Chapter,

    /// <summary>The same by vectors.</summary>
    ChapterNearness,

    /// <summary>How well the best articles of its law fit by words.</summary>
    Law,

    /// <summary>The same by vectors.</summary>
    LawNearness,

    /// <summary>The articles before and after by words: a rule and its exception stand side by side.</summary>
    Beside,

    /// <summary>The same by vectors.</summary>
    BesideNearness,

    /// <summary>The share of the question's telling terms, by rarity, that it holds.</summary>
    Coverage,

    /// <summary>The longest stretch of the question that it holds, in tens of characters.</summary>
    Run,

    /// <summary>The share of the question's telling terms that stand in its law's name and headings.</summary>
    Heading,

    /// <summary>The share of its law's name, by rarity, that the question speaks of.</summary>
    LawNamed,

    /// <summary>How often situations, guides and cases rest on its law, as a logarithm.</summary>
    LawPrior,

    /// <summary>How often they rest on this article, as a logarithm.</summary>
    ArticlePrior,

    /// <summary>Situations, guides and cases that cite it together with the best articles found.</summary>
    CoCited,

    /// <summary>1 when the project has its own words for it.</summary>
    HasOwnWords,

    /// <summary>1 for a court's interpretation.</summary>
    Interpretation,

    /// <summary>Length of its text, as a logarithm.</summary>
    Length,

    /// <summary>Length of the question, as a logarithm.</summary>
    QuestionLength,
}
