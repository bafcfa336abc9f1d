using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Console.Evaluation;

/// <summary>R@5 by topic: bars with intervals for the largest topics, and the table of all beside them.</summary>
internal static class TopicSection
{
    private const int MostDrawn = 15;
    private const int LabelHeight = 17;
    private const int RowGap = 9;
    private const int Length = 308;

    public static Html Render(EvaluationReport report) => Html.Of(
        $"""
        <section>
        <h2>按主题</h2>
        <p class="facts">没写主题的题，按第一条该找的法条归到法律；不足 {Topics.LeastQueries} 道题的法律合在“{Topics.Others}”里。</p>
        <div class="beside">
        <figure>{Chart(report)}<figcaption>{Caption(report)}</figcaption></figure>
        <div class="scroll" tabindex="0" role="region" aria-label="各主题的表">
        <table>
        <caption>各主题的平均数</caption>
        {Head(report)}
        <tbody>{Enumerable.Range(0, report.Runs[0].Topics.Count).Select(t => Row(report, t))}</tbody>
        </table>
        </div>
        </div>
        </section>
        """);

    private static Html Head(EvaluationReport report) => Html.Of(
        $"""
        <thead><tr><th scope="col">主题</th><th scope="col" class="number">题数</th>{report.Runs.Select((_, i) => Columns(report.Runs.Count == 1 ? "" : EvaluationWords.Label(report, i) + " "))}</tr></thead>
        """);

    private static Html Columns(string label) => Html.Join(new[] { Metric.Recall5, Metric.Hit1, Metric.Mrr10 }.Select(
        m => Html.Of($"""<th scope="col" class="number">{label}{m.Name}</th>""")));

    private static Html Row(EvaluationReport report, int topic) => Html.Of(
        $"""
        <tr><th scope="row" class="topic"><bdi>{report.Runs[0].Topics[topic].Name}</bdi></th><td class="number">{report.Runs[0].Topics[topic].Queries}</td>{report.Runs.Select(r => Cells(r.Topics[topic]))}</tr>
        """);

    private static Html Cells(TopicReport topic) => Html.Of(
        $"""
        {Figure.Cell(topic.Recall5)}<td class="number">{Estimate.Digits(topic.Hit1.Mean)}</td><td class="number">{Estimate.Digits(topic.Mrr10.Mean)}</td>
        """);

    private static string Caption(EvaluationReport report) =>
        "R@5，括号里是题数；题越少，细线越长，越当不得真。"
        + (report.Runs[0].Topics.Count > MostDrawn ? $"只画题最多的 {MostDrawn} 个，其余见表。" : "");

    private static Html Chart(EvaluationReport report)
    {
        var svg = new Svg();
        var thick = Figure.BarHeight(report.Runs.Count);
        var topics = report.Runs[0].Topics.Take(MostDrawn).ToList();
        var row = LabelHeight + (report.Runs.Count * thick) + RowGap;
        var bottom = topics.Count * row;
        Figure.Grid(svg, 8, Length, bottom);
        for (var t = 0; t < topics.Count; t++)
        {
            var top = t * row;
            svg.Text(8, top + 13, $"{Svg.Shorten(topics[t].Name, 22)}（{topics[t].Queries}）", "label over");
            for (var r = 0; r < report.Runs.Count; r++)
            {
                Figure.Bar(svg, report.Runs[r].Topics[t].Recall5, r, (8, top + LabelHeight + (r * thick), Length, thick));
            }
        }

        return svg.Draw("topics", bottom + 18, "各主题的 R@5", string.Join('；', topics.Select((topic, t) =>
            $"{topic.Name} " + string.Join('，', report.Runs.Select(r => $"{r.Topics[t].Recall5.Mean:F2}")))));
    }
}
