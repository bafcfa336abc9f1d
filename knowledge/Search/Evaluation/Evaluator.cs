namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>Reckons a report from a judged set and one or two runs; the same input always gives the same report.</summary>
/// <param name="named">An article's name and gist by id; null when it is not held.</param>
public sealed class Evaluator(Func<string, (string Name, string Gist)?> named)
{
    private const int Seed = 20_260_101;
    private const int ShownFirst = 3;

    /// <summary>The report; null when <see cref="EvaluationRequest.Only"/> leaves no query.</summary>
    public EvaluationReport? Report(JudgedSet judged, IReadOnlyList<Run> runs, EvaluationRequest request)
    {
        var queries = judged.Only(request.Only);
        if (queries.Count == 0)
        {
            return null;
        }

        var topics = Topics.Of(queries);
        Metrics[] metrics = [.. runs.Select(r => Metrics.Of(queries, r))];
        Metric[] compared = runs.Count == 2 ? [.. new[] { Metric.Recall5, request.Chosen }.Distinct()] : [];
        return new EvaluationReport(
            judged.Name, request.At, request.Only, queries.Count, judged.Queries.Count - queries.Count, queries.Count(q => !IsHeld(q)),
            [.. runs.Zip(metrics, (run, m) => Of(run, m, topics, request.Worst))],
            [.. compared.Select(c => Comparison.Of(metrics[0], metrics[1], c, request.Worst, Seed))]);
    }

    private RunReport Of(Run run, Metrics metrics, IReadOnlyList<(string Name, IReadOnlyList<int> Queries)> topics, int worst) => new(
        run.Name, metrics.Missing,
        Metric.All.ToDictionary(m => m, m => Bootstrap.Mean(metrics.Values(m), Seed)),
        [.. topics.Select(t => Topic(t.Name, [.. t.Queries.Select(i => metrics.Results[i])]))],
        [.. Worst(metrics.Results).Take(worst).Select(Worst)]);

    // What the corpus lacks is not the search's failure, so it comes after what was there to be found.
    private IEnumerable<QueryResult> Worst(IEnumerable<QueryResult> results) => results.Where(r => r.BestPlace != 1)
        .OrderByDescending(r => r.BestPlace ?? int.MaxValue).ThenByDescending(r => IsHeld(r.Query));

    private bool IsHeld(JudgedQuery query) => query.Gold.Any(g => named(g) is not null);

    private static TopicReport Topic(string name, IReadOnlyList<QueryResult> results)
    {
        Estimate Mean(Metric metric) => Bootstrap.Mean([.. results.Select(metric.Score)], Seed);
        return new TopicReport(name, results.Count, Mean(Metric.Recall5), Mean(Metric.Hit1), Mean(Metric.Mrr10));
    }

    private WorstQuery Worst(QueryResult result) => new(
        result.Query, result.BestPlace, [.. result.Query.Gold.Select(Named)], [.. result.Found.Take(ShownFirst).Select(Named)]);

    private NamedArticle Named(string id) => named(id) is { } known ? new(id, known.Name, known.Gist) : new(id, null, null);
}

/// <summary>What of an evaluation to report.</summary>
/// <param name="At">When it is reckoned.</param>
public sealed record EvaluationRequest(DateTimeOffset At)
{
    /// <summary>Count only gold ids that begin so, and the queries that have one.</summary>
    public string? Only { get; init; }

    /// <summary>How many of the worst, and of the most changed queries either way, to name.</summary>
    public int Worst { get; init; } = 20;

    /// <summary>What to compare two runs on besides R@5.</summary>
    public Metric Chosen { get; init; } = Metric.Mrr10;
}
