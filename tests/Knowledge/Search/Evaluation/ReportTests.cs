using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Tests.Knowledge.Search.Evaluation;

public sealed class ReportTests
{
    private static readonly Evaluator Evaluator = new(id => id == "甲法-1" ? ("《甲法》第一条", "要旨") : null);
    private static readonly EvaluationRequest Request = new(DateTimeOffset.UnixEpoch);

    [Fact]
    public void Topics_are_those_given_else_the_law_and_small_laws_go_together()
    {
        var queries = Enumerable.Range(0, 10).Select(i => new JudgedQuery($"a{i}", "问", ["甲法-1", "乙法-1"]))
            .Concat(Enumerable.Range(0, 9).Select(i => new JudgedQuery($"b{i}", "问", ["乙法-2"])))
            .Append(new JudgedQuery("c", "问", ["不成编号"]))
            .Append(new JudgedQuery("d", "问", ["甲法-1"], "养狗"));

        var topics = Topics.Of([.. queries]);

        Assert.Equal([("甲法", 10), ("养狗", 1), ("其他", 10)], topics.Select(t => (t.Name, t.Queries.Count)));
    }

    [Fact]
    public void The_worst_are_those_not_found_then_those_found_last_and_never_the_first_found()
    {
        var judged = Invented.Set(Enumerable.Range(0, 4).Select(i => new JudgedQuery($"q{i}", "问", ["甲法-1"])));
        var run = Invented.Run(judged, "q0\t甲法-1", "q1\tx\t甲法-1", "q2\tx\ty\tz\tu\t甲法-1");

        var report = Evaluator.Report(judged, [run], Request)!.Runs[0];

        Assert.Equal(["q3", "q2", "q1"], report.Worst.Select(w => w.Query.Id));
        Assert.Equal([null, 5, 2], report.Worst.Select(w => w.Place));
        Assert.Equal(["x", "y", "z"], report.Worst[1].First.Select(a => a.Id));
        Assert.Equal(new NamedArticle("甲法-1", "《甲法》第一条", "要旨"), report.Worst[0].Gold[0]);
        Assert.Null(report.Worst[1].First[0].Name);
        Assert.Equal(1, report.Missing);
        Assert.Single(Evaluator.Report(judged, [run], Request with { Worst = 1 })!.Runs[0].Worst);
    }

    [Fact]
    public void What_the_corpus_lacks_is_counted_and_comes_after_what_was_there_to_be_found()
    {
        var judged = Invented.Set([new JudgedQuery("a", "问", ["乙法-1"]), new JudgedQuery("b", "问", ["乙法-1", "甲法-1"])]);

        var report = Evaluator.Report(judged, [Invented.Run(judged, "a\tx", "b\tx")], Request)!;

        Assert.Equal(1, report.Unheld);
        Assert.Equal(["b", "a"], report.Runs[0].Worst.Select(w => w.Query.Id));
    }

    [Fact]
    public void Two_runs_are_compared_on_the_chosen_metric_too_and_one_run_is_not()
    {
        var judged = Invented.Set([new JudgedQuery("a", "问", ["甲法-1"]), new JudgedQuery("b", "问", ["乙法-1"])]);
        var run = Invented.Run(judged, "a\t甲法-1");

        Assert.Empty(Evaluator.Report(judged, [run], Request)!.Comparisons);
        Assert.Equal([Metric.Recall5, Metric.Hit1], Evaluator.Report(judged, [run, run], Request with { Chosen = Metric.Hit1 })!.Comparisons.Select(c => c.Metric));
        Assert.Single(Evaluator.Report(judged, [run, run], Request with { Chosen = Metric.Recall5 })!.Comparisons);
        var only = Evaluator.Report(judged, [run], Request with { Only = "乙法-" })!;
        Assert.Equal((1, 1, 0.0), (only.Queries, only.LeftOut, only.Runs[0].Figures[Metric.Recall5].Mean));
        Assert.Null(Evaluator.Report(judged, [run], Request with { Only = "丙法-" }));
    }
}
