namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>The interval of a mean, found by drawing the queries again, with replacement.</summary>
public static class Bootstrap
{
    public const int Resamples = 1_000;

    // 2.5 % of the resamples lie below and as many above; counted alike from both ends so that the interval of the
    // negated values is the negated interval.
    private const int Cut = Resamples / 40;

    /// <param name="values">One a query, at least one.</param>
    /// <param name="seed">The same seed and values give the same interval.</param>
    public static Estimate Mean(IReadOnlyList<double> values, int seed)
    {
        ArgumentOutOfRangeException.ThrowIfZero(values.Count, nameof(values));
        var random = new Random(seed);
        var means = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            var sum = 0.0;
            for (var n = 0; n < values.Count; n++)
            {
                sum += values[random.Next(values.Count)];
            }

            means[i] = sum / values.Count;
        }

        Array.Sort(means);
        var mean = Sum(values) / values.Count;
        // Summed in another order the same values may miss the mean by the last bit.
        return new Estimate(mean, Math.Min(mean, means[Cut]), Math.Max(mean, means[Resamples - 1 - Cut]));
    }

    // One after another in file order, as the benchmark's scorer adds.
    private static double Sum(IReadOnlyList<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum;
    }
}
