namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>How often chance alone would part two runs as far as they are parted.</summary>
public static class RandomisationTest
{
    public const int Flips = 10_000;

    // Sums in another order may differ by rounding; that is no difference.
    private const double Rounding = 1e-9;

    /// <summary>
    /// The two-sided p-value of paired differences: were the runs alike, each difference could as well have the other
    /// sign, so the signs are drawn anew and the sums compared.
    /// </summary>
    /// <param name="differences">One a query.</param>
    /// <param name="seed">The same seed and differences give the same value.</param>
    /// <returns>Above 0, at most 1.</returns>
    public static double TwoSided(IReadOnlyList<double> differences, int seed)
    {
        var random = new Random(seed);
        // What is zero stays zero under either sign.
        double[] changed = [.. differences.Where(d => d != 0)];
        var seen = Math.Abs(changed.Sum());
        var asFar = 0;
        for (var i = 0; i < Flips; i++)
        {
            var sum = 0.0;
            foreach (var difference in changed)
            {
                sum += random.Next(2) == 0 ? difference : -difference;
            }

            asFar += Math.Abs(sum) >= seen - Rounding ? 1 : 0;
        }

        // The signs as they are count as one more draw, so that no p-value is zero.
        return (asFar + 1.0) / (Flips + 1);
    }
}
