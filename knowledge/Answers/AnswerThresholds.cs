namespace LegalBot.Knowledge.Answers;

/// <summary>Where one band ends and the next begins. All are between 0 and 1.</summary>
public sealed record AnswerThresholds
{
    /// <summary>A guide whose nearest question is at least this alike answers by itself.</summary>
    public double GuideLikeness { get; init; } = 0.34;

    /// <summary>A guide that explains at least this share of the question's rare words answers too.</summary>
    public double GuideCoverage { get; init; } = 0.62;

    /// <summary>A second guide within this share of the best guide's score makes it a choice.</summary>
    public double NearTie { get; init; } = 0.88;

    /// <summary>Guides below this likeness are not even offered as a choice.</summary>
    public double ChoiceLikeness { get; init; } = 0.16;

    /// <summary>An article is cited when it explains this share of the question.</summary>
    public double ArticleCoverage { get; init; } = 0.5;

    /// <summary>Or when its nearest question is this alike.</summary>
    public double ArticleLikeness { get; init; } = 0.34;

    /// <summary>Further articles are cited down to this share of the best one's score.</summary>
    public double FurtherArticles { get; init; } = 0.72;
}
