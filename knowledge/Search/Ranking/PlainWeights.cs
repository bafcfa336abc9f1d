namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>A few weights set by hand: what ranks until a model was learned, and what finds the first hits that others lean on.</summary>
internal sealed class PlainWeights : IRankingModel
{
    public static readonly PlainWeights Instance = new();

    public double Score(ReadOnlySpan<float> signs) =>
        (signs[(int)Sign.Words] * (1 + (0.8 * signs[(int)Sign.Likeness]))) + (0.3 * signs[(int)Sign.Chapter]) + (0.08 * signs[(int)Sign.Beside])
        + (0.6 * signs[(int)Sign.Lead]) + (1.3 * signs[(int)Sign.Nearness]);

    // Compared with a candidate that lacks the sign.
    public double Share(Sign sign, ReadOnlySpan<float> signs)
    {
        Span<float> without = stackalloc float[signs.Length];
        signs.CopyTo(without);
        without[(int)sign] = 0;
        return Score(signs) - Score(without);
    }
}
