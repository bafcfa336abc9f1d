using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Console.Evaluation;

/// <summary>The questions a run answers worst, a table per run.</summary>
internal static class WorstSection
{
    public static Html Render(EvaluationReport report) => Html.Of(
        $"""
        <section>
        <h2>答得最差的问题</h2>
        {report.Runs.Select((run, i) => Table(run, report.Runs.Count == 1 ? "" : EvaluationWords.Label(report, i)))}
        </section>
        """);

    private static Html Table(RunReport run, string label) => run.Worst.Count == 0
        ? Html.Of($"""<p class="facts">{label}没有可列的：不是每道题第 1 条都对，就是没要求列。</p>""")
        : Html.Of(
            $"""
            <table class="stack worst" role="table">
            <caption>{label}最该找的法条排得最靠后的 {run.Worst.Count} 道题</caption>
            <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">问题</th><th scope="col" role="columnheader">最好名次</th><th scope="col" role="columnheader">该找的</th><th scope="col" role="columnheader">找到的前三条</th></tr></thead>
            <tbody role="rowgroup">{run.Worst.Select(Row)}</tbody>
            </table>
            """);

    private static Html Row(WorstQuery worst) => Html.Of(
        $"""
        <tr role="row"><th scope="row" role="rowheader"><bdi>{worst.Query.Text}</bdi><span class="hint"><bdi>{worst.Query.Id}</bdi></span></th>
        <td role="cell" data-label="最好名次">{EvaluationWords.Place(worst.Place)}</td>
        <td role="cell" data-label="该找的">{Articles(worst.Gold)}</td>
        <td role="cell" data-label="找到的前三条">{Articles(worst.First)}</td></tr>
        """);

    private static Html Articles(IReadOnlyList<NamedArticle> articles) => articles.Count == 0
        ? Html.Of($"""<span class="hint">一条也没有</span>""")
        : Html.Of($"""<ul class="articles">{articles.Select(Article)}</ul>""");

    private static Html Article(NamedArticle article) => article.Name is null
        ? Html.Of($"""<li><bdi>{article.Id}</bdi><span class="hint">资料里没有这一条</span></li>""")
        : Html.Of($"""<li>{article.Name}<span class="hint"><bdi>{article.Id}</bdi> {article.Gist}</span></li>""");
}
