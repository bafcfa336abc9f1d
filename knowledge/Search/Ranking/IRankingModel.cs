namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>Weighs the signs of a candidate into one score.</summary>
internal interface IRankingModel
{
    double Score(ReadOnlySpan<float> signs);
}
