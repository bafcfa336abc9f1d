namespace LegalBot.Knowledge.Answers;

/// <summary>Where one band ends and the next begins. All are between 0 and 1.</summary>
public sealed record AnswerThresholds
{
    /// <summary>A guide whose own question is at least this alike answers by itself.</summary>
    public double GuideLikeness { get; init; } = 0.4;

    /// <summary>A guide this probably right answers too; see <see cref="Confidence.OfGuide"/>.</summary>
    public double GuideConfidence { get; init; } = 0.5;

    /// <summary>A second guide as alike, and within this share of the best guide's score, makes it a choice.</summary>
    public double NearTie { get; init; } = 0.8;

    /// <summary>Guides are offered to pick from when one of them is this probably right; see <see cref="Confidence.OfChoice"/>.</summary>
    public double ChoiceConfidence { get; init; } = 0.45;

    /// <summary>An article whose own question is at least this alike is cited.</summary>
    public double ArticleLikeness { get; init; } = 0.5;

    /// <summary>Articles this probably right are cited rather than guides offered.</summary>
    public double ArticleSure { get; init; } = 0.6;

    /// <summary>Articles this probably right are cited when there is no guide to offer; see <see cref="Confidence.OfArticles"/>.</summary>
    public double ArticleConfidence { get; init; } = 0.5;

    /// <summary>Further articles are cited down to this share of the best one's score.</summary>
    public double FurtherArticles { get; init; } = 0.5;
}
