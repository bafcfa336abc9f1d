using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Console.Evaluation;

/// <summary>Two runs held against each other: the verdict, and the questions that changed most.</summary>
internal static class ComparisonSection
{
    private static readonly string[] Numbers = ["平均差", "乙好", "乙差", "一样", "p"];

    public static Html Render(EvaluationReport report) => report.Comparisons.Count == 0 ? Html.Empty : Html.Of(
        $"""
        <section>
        <h2>乙和甲比</h2>
        <table class="stack" role="table">
        <caption>同一道题两次各得多少，逐题相比；差是乙减甲</caption>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">指标</th><th scope="col" role="columnheader">看法</th>{Numbers.Select(
            name => Html.Of($"<th scope=\"col\" role=\"columnheader\" class=\"number\">{name}</th>"))}</tr></thead>
        <tbody role="rowgroup">{report.Comparisons.Select(Row)}</tbody>
        </table>
        <p class="facts">p 是“其实没有差别，只是碰巧”时也会差这么多的机会；小于 0.05 才值得当真。</p>
        {report.Comparisons.Where(c => c.Wins + c.Losses > 0).Select(Changed)}
        </section>
        """);

    private static Html Row(Comparison c) => Html.Of(
        $"""
        <tr role="row"><th scope="row" role="rowheader">{c.Metric.Name}</th><td role="cell" data-label="看法" class="verdict">{EvaluationWords.Verdict(c)}</td>
        {Number("平均差", EvaluationWords.Signed(c.Difference.Mean), $"{EvaluationWords.Signed(c.Difference.Low)} 至 {EvaluationWords.Signed(c.Difference.High)}")}
        {Number("乙好", $"{c.Wins}")}{Number("乙差", $"{c.Losses}")}{Number("一样", $"{c.Ties}")}{Number("p", EvaluationWords.Chance(c.P))}</tr>
        """);

    private static Html Number(string name, string value, string interval = "") => Html.Of(
        $"""<td role="cell" data-label="{name}" class="number">{value}<span class="interval">{interval}</span></td>""");

    private static Html Changed(Comparison c) => c.Gained.Count + c.Lost.Count == 0 ? Html.Empty : Html.Of(
        $"""
        <h3>{c.Metric.Name} 变化最大的问题</h3>
        <div class="beside">
        <figure>{ChangeChart.Draw(c)}<figcaption>向右是乙更好，向左是乙更差。</figcaption></figure>
        <div>{Table("乙更好的", c.Gained, c.Wins)}{Table("乙更差的", c.Lost, c.Losses)}</div>
        </div>
        """);

    private static Html Table(string caption, IReadOnlyList<ChangedQuery> changed, int all) => changed.Count == 0 ? Html.Empty : Html.Of(
        $"""
        <table>
        <caption>{caption}：共 {all} 道，列出 {changed.Count} 道</caption>
        <thead><tr><th scope="col">问题</th><th scope="col" class="number">差</th><th scope="col" class="number">最好名次</th></tr></thead>
        <tbody>{changed.Select(c => Html.Of(
            $"""
            <tr><th scope="row"><bdi>{c.Query.Text}</bdi><span class="hint"><bdi>{c.Query.Id}</bdi></span></th>
            <td class="number">{EvaluationWords.Signed(c.Difference)}</td><td class="number">{Place(c.PlaceBefore)} → {Place(c.PlaceAfter)}</td></tr>
            """))}</tbody>
        </table>
        """);

    private static string Place(int? place) => place?.ToString() ?? "无";
}
