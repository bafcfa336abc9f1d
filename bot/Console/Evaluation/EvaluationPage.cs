using LegalBot.Knowledge.Search.Evaluation;
using LegalBot.People;

namespace LegalBot.Console.Evaluation;

/// <summary>An evaluation as one page that needs nothing else: no script, its own style, its charts drawn in.</summary>
internal static class EvaluationPage
{
    /// <summary>The whole page. Questions, file names and ids are untrusted and are encoded.</summary>
    public static string Render(EvaluationReport report) => EvaluationFrame.Render("检索评测", Html.Of(
        $"""
        {Head(report)}
        {MetricSection.Render(report)}
        {ComparisonSection.Render(report)}
        {TopicSection.Render(report)}
        {WorstSection.Render(report)}
        """));

    private static Html Head(EvaluationReport report) => Html.Of(
        $"""
        <header>
        <h1>检索评测</h1>
        <p class="facts">题目 <bdi>{report.Judged}</bdi>，{EvaluationWords.Scope(report)}。{LocalTime.Of(report.At).ToString("yyyy-MM-dd HH:mm")} 算出。</p>
        {(report.Unheld > 0 ? Html.Of($"<p class=\"warn\">{EvaluationWords.Unheld(report.Unheld)}</p>") : Html.Empty)}
        <ul class="runs">{report.Runs.Select((run, i) => Run(report, run, i))}</ul>
        <ul class="tiles">{new[] { Metric.Recall5, Metric.Hit1, Metric.Mrr10 }.Select(m => Tile(report, m))}</ul>
        <p class="facts">数越大越好，最大是 1。“至”前后两个数说的是把握：换一批同样的问题再测，平均数多半（95%）落在这中间。</p>
        </header>
        """);

    private static Html Run(EvaluationReport report, RunReport run, int i) => Html.Of(
        $"""
        <li><span class="key key-{i}" aria-hidden="true"></span><b>{EvaluationWords.Label(report, i)}</b> <bdi>{run.Name}</bdi>{Missing(run)}</li>
        """);

    private static Html Missing(RunReport run) =>
        run.Missing == 0 ? Html.Empty : Html.Of($"""<br><span class="warn">{EvaluationWords.Missing(run.Missing)}</span>""");

    private static Html Tile(EvaluationReport report, Metric metric)
    {
        var figures = report.Runs.Select((run, i) => Html.Of(
            $"""
            <div class="figure">{(report.Runs.Count > 1 ? Html.Of($"<span class=\"who\">{EvaluationWords.Label(report, i)}</span>") : Html.Empty)}<b>{Estimate.Digits(run.Figures[metric].Mean)}</b>
            <span class="interval">{EvaluationWords.Interval(run.Figures[metric])}</span></div>
            """));
        return Html.Of($"""<li><div class="what">{metric.Name}<span>{EvaluationWords.Meaning(metric)}</span></div>{figures}</li>""");
    }
}
