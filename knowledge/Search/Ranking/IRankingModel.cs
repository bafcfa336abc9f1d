namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>Weighs the signs of a candidate into one score.</summary>
internal interface IRankingModel
{
    double Score(ReadOnlySpan<float> signs);

    /// <summary>What one sign adds to the score, compared with a usual candidate.</summary>
    double Share(Sign sign, ReadOnlySpan<float> signs);
}
