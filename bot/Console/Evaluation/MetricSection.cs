using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Console.Evaluation;

/// <summary>Every figure of every run: bars with intervals, and the table beside them.</summary>
internal static class MetricSection
{
    private const int RowGap = 11;
    private const int Left = 62;
    private const int Length = 250;

    public static Html Render(EvaluationReport report) => Html.Of(
        $"""
        <section>
        <h2>全部指标</h2>
        <div class="beside">
        <figure>{Chart(report)}<figcaption>横条是平均数，细线是 95% 的把握范围。</figcaption></figure>
        <div class="scroll" tabindex="0" role="region" aria-label="全部指标的表">
        <table>
        <caption>平均数和 95% 把握范围</caption>
        <thead><tr><th scope="col">指标</th>{report.Runs.Select((_, i) => Html.Of($"<th scope=\"col\" class=\"number\">{EvaluationWords.Label(report, i)}</th>"))}</tr></thead>
        <tbody>{Metric.All.Select(m => Row(report, m))}</tbody>
        </table>
        </div>
        </div>
        </section>
        """);

    private static Html Row(EvaluationReport report, Metric metric) => Html.Of(
        $"""
        <tr><th scope="row">{metric.Name}<span class="hint">{EvaluationWords.Meaning(metric)}</span></th>{report.Runs.Select(r => Figure.Cell(r.Figures[metric]))}</tr>
        """);

    private static Html Chart(EvaluationReport report)
    {
        var svg = new Svg();
        var thick = Figure.BarHeight(report.Runs.Count);
        var row = (report.Runs.Count * thick) + RowGap;
        var bottom = 6 + (Metric.All.Count * row);
        Figure.Grid(svg, Left, Length, bottom);
        for (var m = 0; m < Metric.All.Count; m++)
        {
            var metric = Metric.All[m];
            var top = 6.0 + (m * row);
            svg.Text(Left - 6, top + (report.Runs.Count * thick / 2.0) + 4, metric.Name, anchor: "end");
            for (var r = 0; r < report.Runs.Count; r++)
            {
                Figure.Bar(svg, report.Runs[r].Figures[metric], r, (Left, top + (r * thick), Length, thick));
            }
        }

        return svg.Draw("metrics", bottom + 18, "各项指标的平均数", string.Join('；', report.Runs.Select((run, i) =>
            EvaluationWords.Label(report, i) + "：" + string.Join('，', Metric.All.Select(m => $"{m.Name} {run.Figures[m].Mean:F2}")))));
    }
}
