using System.Globalization;
using LegalBot.Knowledge.Answers.Evaluation;
using LegalBot.People;

namespace LegalBot.Console.Evaluation;

/// <summary>Judged talks as one page that needs nothing else: the figures, the topics, every talk that went wrong.</summary>
internal static class AnswerPage
{
    /// <summary>The whole page. Whatever was asked and answered is untrusted and is encoded.</summary>
    public static string Render(TalkReport report) => EvaluationFrame.Render("回答评测", Html.Of(
        $"""
        <header>
        <h1>回答评测</h1>
        <p class="facts">题目 <bdi>{report.Name}</bdi>。{LocalTime.Of(report.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} 算出。</p>
        </header>
        <section>
        <h2>总的</h2>
        <table class="stack" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">看什么</th><th scope="col" role="columnheader">现在</th><th scope="col" role="columnheader">目标</th></tr></thead>
        <tbody role="rowgroup">{AnswerFigures.Of(report).Select(f => Html.Of($"""<tr role="row"><th scope="row" role="rowheader">{f.Name}</th><td role="cell" data-label="现在">{f.Figure}</td><td role="cell" data-label="目标">{f.Target}</td></tr>"""))}</tbody></table>
        </section>
        <section>
        <h2>按题目分</h2>
        <table class="stack" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">题目</th><th scope="col" role="columnheader">对话</th><th scope="col" role="columnheader">方式对</th><th scope="col" role="columnheader">该说的说到了</th></tr></thead>
        <tbody role="rowgroup">{report.Topics.Select(Topic)}</tbody></table>
        </section>
        <section>
        <h2>有问题的对话（{report.Faulty.Count} 段）</h2>
        {report.Faulty.Select(Talk)}
        </section>
        """));

    private static Html Topic((string Topic, int Talks, Tally Bands, Tally Said) topic) => Html.Of(
        $"""
        <tr role="row"><th scope="row" role="rowheader">{topic.Topic}</th><td role="cell" data-label="对话">{topic.Talks}</td><td role="cell" data-label="方式对">{Share(topic.Bands)}</td><td role="cell" data-label="该说的说到了">{Share(topic.Said)}</td></tr>
        """);

    private static Html Talk(TalkScore score) => Html.Of(
        $"""
        <details><summary><bdi>{score.Talk.Id}</bdi> {score.Talk.Turns[0].User}</summary>
        <ul>{score.Faults.Select(f => Html.Of($"<li class=\"warn\">{f}</li>"))}</ul>
        {score.Talk.Turns.Zip(score.Given).Select(t => Html.Of($"<p><b>居民：</b>{t.First.User}</p><p><b>助手（{t.Second.Band}）：</b>{t.Second.Text}</p>"))}
        </details>
        """);

    private static string Share(Tally tally) => tally.All == 0 ? "" : tally.Share.ToString("P0", CultureInfo.InvariantCulture);
}
