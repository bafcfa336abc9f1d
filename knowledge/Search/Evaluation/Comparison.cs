namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>Two runs held against each other, query by query, on one metric.</summary>
/// <param name="Metric">On what.</param>
/// <param name="Wins">Queries on which the second run is better.</param>
/// <param name="Losses">Queries on which the second run is worse.</param>
/// <param name="Ties">Queries on which both are equal.</param>
/// <param name="Difference">Second minus first.</param>
/// <param name="P">Two-sided; how often chance alone would part them so far.</param>
/// <param name="Gained">The queries that won most, most first.</param>
/// <param name="Lost">The queries that lost most, most first.</param>
public sealed record Comparison(
    Metric Metric, int Wins, int Losses, int Ties, Estimate Difference, double P,
    IReadOnlyList<ChangedQuery> Gained, IReadOnlyList<ChangedQuery> Lost)
{
    /// <param name="first">The run compared with.</param>
    /// <param name="second">The run compared; of the same queries in the same order.</param>
    /// <param name="metric">On what.</param>
    /// <param name="most">How many changed queries to name either way.</param>
    /// <param name="seed">For the interval and the test.</param>
    public static Comparison Of(Metrics first, Metrics second, Metric metric, int most, int seed)
    {
        ChangedQuery[] changes =
        [
            .. first.Results.Zip(second.Results, (a, b) => new ChangedQuery(
                a.Query, metric.Score(a), metric.Score(b), a.BestPlace, b.BestPlace)),
        ];
        double[] differences = [.. changes.Select(c => c.Difference)];
        return new Comparison(
            metric, differences.Count(d => d > 0), differences.Count(d => d < 0), differences.Count(d => d == 0),
            Bootstrap.Mean(differences, seed), RandomisationTest.TwoSided(differences, seed),
            [.. changes.Where(c => c.Difference > 0).OrderByDescending(c => c.Difference).Take(most)],
            [.. changes.Where(c => c.Difference < 0).OrderBy(c => c.Difference).Take(most)]);
    }
}

/// <summary>A query that two runs answer differently.</summary>
/// <param name="Before">The first run's figure.</param>
/// <param name="After">The second run's figure.</param>
/// <param name="PlaceBefore">The place of its best gold in the first run; null when not found.</param>
/// <param name="PlaceAfter">The place of its best gold in the second run; null when not found.</param>
public sealed record ChangedQuery(JudgedQuery Query, double Before, double After, int? PlaceBefore, int? PlaceAfter)
{
    public double Difference => After - Before;
}
