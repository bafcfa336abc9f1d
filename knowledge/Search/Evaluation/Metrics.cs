namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>A run's figures, query by query.</summary>
public sealed class Metrics
{
    private Metrics(IReadOnlyList<QueryResult> results, int missing) => (Results, Missing) = (results, missing);

    /// <summary>In the order of the judged set.</summary>
    public IReadOnlyList<QueryResult> Results { get; }

    /// <summary>Queries that the run leaves out; they count as zero.</summary>
    public int Missing { get; }

    public static Metrics Of(IReadOnlyList<JudgedQuery> queries, Run run) => new(
        [.. queries.Select(q => QueryResult.Of(q, run.Find(q.Id) ?? []))], queries.Count(q => run.Find(q.Id) is null));

    public double[] Values(Metric metric) => [.. Results.Select(metric.Score)];
}
