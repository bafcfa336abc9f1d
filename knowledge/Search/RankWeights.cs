namespace LegalBot.Knowledge.Search;

/// <summary>How much each sign counts.</summary>
internal sealed record RankWeights(
    double Likeness, double Chapter, double ChapterNearness, double Beside, double Lead, double Nearness)
{
    /// <summary>For the first few, where the one right article must stand.</summary>
    public static readonly RankWeights Head = new(0.8, 0.3, 0, 0.08, 0.6, 1.3);

    /// <summary>For what follows, where nothing that belongs may be missing: the chapter counts more than the single article.</summary>
    public static readonly RankWeights Tail = new(0.8, 0.5, 0.5, 0.12, 0.6, 1.0);

    public double Of(RankSigns signs) =>
        (signs.Words * (1 + (Likeness * signs.Likeness))) + (Chapter * signs.Chapter) + (ChapterNearness * signs.ChapterNearness)
        + (Beside * signs.Beside) + (Lead * signs.Lead) + (Nearness * signs.Nearness);
}
