namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>Everything a page or a table shows of an evaluation, names looked up.</summary>
/// <param name="Judged">The judged set as it was named.</param>
/// <param name="At">When it was reckoned.</param>
/// <param name="Only">Only gold ids that begin so were counted; null for all.</param>
/// <param name="Queries">How many queries were counted.</param>
/// <param name="LeftOut">How many queries <paramref name="Only"/> left out.</param>
/// <param name="Unheld">How many of the queries counted have no gold that the corpus holds: no search of it can find any.</param>
/// <param name="Runs">One or two.</param>
/// <param name="Comparisons">A metric each, R@5 first; empty for one run.</param>
public sealed record EvaluationReport(
    string Judged, DateTimeOffset At, string? Only, int Queries, int LeftOut, int Unheld,
    IReadOnlyList<RunReport> Runs, IReadOnlyList<Comparison> Comparisons);

/// <summary>One run's part of a report.</summary>
/// <param name="Missing">Queries that the run leaves out; they count as zero.</param>
/// <param name="Figures">A figure per metric of <see cref="Metric.All"/>.</param>
/// <param name="Topics">The same topics in the same order for every run of a report.</param>
/// <param name="Worst">The queries whose best gold ranks lowest, the lowest first; of those not found the ones the corpus holds gold of.</param>
public sealed record RunReport(
    string Name, int Missing, IReadOnlyDictionary<Metric, Estimate> Figures,
    IReadOnlyList<TopicReport> Topics, IReadOnlyList<WorstQuery> Worst);

/// <summary>A run's figures on the queries of one topic.</summary>
public sealed record TopicReport(string Name, int Queries, Estimate Recall5, Estimate Hit1, Estimate Mrr10);

/// <summary>A query that a run answers badly.</summary>
/// <param name="Place">The place of its best gold; null when none was found.</param>
/// <param name="First">The first three found.</param>
public sealed record WorstQuery(JudgedQuery Query, int? Place, IReadOnlyList<NamedArticle> Gold, IReadOnlyList<NamedArticle> First);

/// <summary>An article by id and, when the corpus holds it, by name and gist.</summary>
public sealed record NamedArticle(string Id, string? Name, string? Gist);
