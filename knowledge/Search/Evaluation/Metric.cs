namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>A figure between 0 and 1 per query.</summary>
/// <param name="Kind">What it looks at.</param>
/// <param name="Depth">How many of the first results count.</param>
public readonly record struct Metric(MetricKind Kind, int Depth)
{
    public static readonly Metric Recall5 = new(MetricKind.Recall, 5);
    public static readonly Metric Hit1 = new(MetricKind.Hit, 1);
    public static readonly Metric Mrr10 = new(MetricKind.ReciprocalRank, 10);

    /// <summary>Every metric of the benchmark, in the order of its scorer.</summary>
    public static readonly IReadOnlyList<Metric> All =
    [
        .. new[] { 1, 3, 5, 10, 20, 50, 100 }.Select(k => new Metric(MetricKind.Recall, k)),
        .. new[] { 1, 3, 5 }.Select(k => new Metric(MetricKind.Hit, k)),
        .. new[] { 3, 5, 10 }.Select(k => new Metric(MetricKind.ReciprocalRank, k)),
    ];

    /// <summary>As the scorer writes it: R@5, hit@1, MRR@10.</summary>
    public string Name => $"{Kind switch { MetricKind.Recall => "R", MetricKind.Hit => "hit", _ => "MRR" }}@{Depth}";

    /// <summary>The metric of <see cref="All"/> that is called so, in any case; null for none.</summary>
    public static Metric? Called(string name) =>
        All.Where(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(m => (Metric?)m).FirstOrDefault();

    public double Score(QueryResult result)
    {
        var depth = Depth;
        return Kind switch
        {
            MetricKind.Recall => (double)result.GoldPlaces.Count(p => p <= depth) / result.Query.Gold.Count,
            MetricKind.Hit => result.BestPlace <= depth ? 1 : 0,
            _ => result.BestPlace is { } first && first <= depth ? 1.0 / first : 0,
        };
    }
}

/// <summary>What a metric looks at.</summary>
public enum MetricKind
{
    /// <summary>The share of the gold found.</summary>
    Recall,

    /// <summary>1 when any gold was found, else 0.</summary>
    Hit,

    /// <summary>One divided by the place of the first gold found, else 0.</summary>
    ReciprocalRank,
}
