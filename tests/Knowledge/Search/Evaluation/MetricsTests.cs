using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Tests.Knowledge.Search.Evaluation;

public sealed class MetricsTests
{
    private static readonly JudgedSet Judged = Invented.Set(
        "{\"qid\":\"a\",\"query\":\"甲\",\"gold\":[\"甲法-1\",\"乙法-2\"]}",
        "{\"qid\":2,\"query\":\"乙\",\"gold\":[\"甲法-3\"]}",
        "",
        "{\"qid\":\"c\",\"query\":\"丙\",\"gold\":[\"乙法-9\"]}");

    // a: gold at 2 and 4; 2: gold at 6; c is left out.
    private static readonly Run Run = Invented.Run(Judged, "a\tx\t甲法-1\ty\t乙法-2", "2\tu\tv\tw\tx\ty\t甲法-3");

    [Theory]
    [InlineData("R@1", 0)]
    [InlineData("R@3", 0.5 / 3)]
    [InlineData("R@5", 1.0 / 3)]
    [InlineData("R@10", 2.0 / 3)]
    [InlineData("R@100", 2.0 / 3)]
    [InlineData("hit@1", 0)]
    [InlineData("hit@3", 1.0 / 3)]
    [InlineData("MRR@3", 0.5 / 3)]
    [InlineData("MRR@10", (0.5 + (1.0 / 6)) / 3)]
    public void Figures_are_as_reckoned_by_hand(string metric, double expected) =>
        Assert.Equal(expected, Metrics.Of(Judged.Queries, Run).Values(Metric.Called(metric)!.Value).Average(), 12);

    [Fact]
    public void A_prefix_keeps_the_queries_and_the_gold_that_begin_so()
    {
        var kept = Judged.Only("甲法-");

        Assert.Equal(["a", "2"], kept.Select(q => q.Id));
        Assert.Equal(["甲法-1"], kept[0].Gold);
        Assert.Equal(0.5, Metrics.Of(kept, Run).Values(Metric.Recall5).Average());
        Assert.Equal(3, Judged.Only(null).Count);
    }

    [Fact]
    public void What_a_run_leaves_out_is_counted_and_scores_zero()
    {
        var metrics = Metrics.Of(Judged.Queries, Run);

        Assert.Equal(1, metrics.Missing);
        Assert.All(Metric.All, m => Assert.Equal(0, metrics.Values(m)[2]));
    }

    [Fact]
    public void Every_metric_agrees_with_a_second_reckoning() => Prop.ForAll(Invented.Case.ToArbitrary(), made =>
    {
        foreach (var only in new[] { null, "甲法-" })
        {
            var queries = made.Judged.Only(only);
            var metrics = Metrics.Of(queries, made.Run);
            foreach (var metric in Metric.All)
            {
                Assert.Equal(made.Judged.Queries.Select(q => Again(metric, q, made.Run, only)).Where(v => v is not null), metrics.Values(metric).Select(v => (double?)v));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.03125, "0.0312")]
    [InlineData(0.09375, "0.0938")]
    [InlineData(0.5, "0.5000")]
    [InlineData(2.0 / 3, "0.6667")]
    [InlineData(0.00005, "0.0001")]
    [InlineData(-0.03125, "-0.0312")]
    public void Digits_are_the_scorer_s(double value, string printed) => Assert.Equal(printed, Estimate.Digits(value));

    // As the benchmark's scorer does it: sets and slices.
    private static double? Again(Metric metric, JudgedQuery query, Run run, string? only)
    {
        var gold = query.Gold.Where(g => only is null || g.StartsWith(only, StringComparison.Ordinal)).ToHashSet();
        var ids = run.Find(query.Id) ?? [];
        var found = gold.Intersect(ids.Take(metric.Depth)).Count();
        var first = ids.Select((id, i) => (id, place: i + 1)).Where(x => gold.Contains(x.id)).Select(x => x.place).FirstOrDefault();
        return gold.Count == 0 ? null : metric.Kind switch
        {
            MetricKind.Recall => (double)found / gold.Count,
            MetricKind.Hit => found > 0 ? 1 : 0,
            _ => first > 0 && first <= metric.Depth ? 1.0 / first : 0,
        };
    }
}
