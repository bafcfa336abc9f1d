using LegalBot.Console.Evaluation;
using LegalBot.Knowledge.Search.Evaluation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LegalBot.Cli;

/// <summary>An evaluation in the terminal; without frames, colours and line breaks where the output goes into a file.</summary>
internal sealed class EvaluationTable
{
    // Wide enough that no row of a file is broken.
    private const int FileWidth = 400;
    private const int QuestionWidth = 24;

    private readonly IAnsiConsole _console;
    private readonly bool _plain;

    /// <param name="output">Where to write.</param>
    /// <param name="plain">Whether nobody looks at it in a terminal.</param>
    public EvaluationTable(TextWriter output, bool plain)
    {
        _plain = plain;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Out = new AnsiConsoleOutput(output),
        });
        if (plain)
        {
            _console.Profile.Width = FileWidth;
        }
    }

    public void Write(EvaluationReport report)
    {
        Say($"题目 {report.Judged}：{EvaluationWords.Scope(report)}");
        if (report.Unheld > 0)
        {
            Say(EvaluationWords.Unheld(report.Unheld));
        }

        for (var i = 0; i < report.Runs.Count; i++)
        {
            var run = report.Runs[i];
            Say($"{EvaluationWords.Label(report, i)} {run.Name}" + (run.Missing > 0 ? "：" + EvaluationWords.Missing(run.Missing) : ""));
        }

        string[] labels = [.. report.Runs.Select((_, i) => EvaluationWords.Label(report, i))];
        Show("指标（95% 把握范围）", ["指标", .. labels], Metric.All.Select(m => (string[])[m.Name, .. report.Runs.Select(r => Figure(r.Figures[m]))]));
        Show("按主题 R@5", ["主题", "题数", .. labels], report.Runs[0].Topics.Select((t, i) =>
            (string[])[t.Name, t.Queries.ToString(), .. report.Runs.Select(r => Figure(r.Topics[i].Recall5))]));
        if (report.Comparisons.Count > 0)
        {
            Show("乙和甲比", ["指标", "平均差（乙减甲）", "乙好", "乙差", "一样", "p", "看法"], report.Comparisons.Select(Row));
        }

        for (var i = 0; i < report.Runs.Count; i++)
        {
            Show($"{labels[i]}：答得最差的问题", ["题号", "问题", "最好名次", "该找的", "找到的前三条"], report.Runs[i].Worst.Select(Row));
        }
    }

    private static string[] Row(Comparison c) =>
    [
        c.Metric.Name, $"{EvaluationWords.Signed(c.Difference.Mean)}（{EvaluationWords.Signed(c.Difference.Low)} 至 {EvaluationWords.Signed(c.Difference.High)}）",
        c.Wins.ToString(), c.Losses.ToString(), c.Ties.ToString(), EvaluationWords.Chance(c.P), EvaluationWords.Verdict(c),
    ];

    private string[] Row(WorstQuery worst) =>
    [
        worst.Query.Id, _plain ? worst.Query.Text : Svg.Shorten(worst.Query.Text, QuestionWidth), EvaluationWords.Place(worst.Place),
        string.Join('、', worst.Gold.Select(Name)), string.Join('、', worst.First.Select(a => a.Id)),
    ];

    // Article ids say law and number already; what the corpus lacks is worth a word.
    private static string Name(NamedArticle article) => article.Name is null ? $"{article.Id}（资料里没有）" : article.Id;

    private static string Figure(Estimate figure) => $"{Estimate.Digits(figure.Mean)}（{EvaluationWords.Interval(figure)}）";

    private void Show(string title, string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = _plain ? TableBorder.None : TableBorder.Rounded };
        table.AddColumns([.. columns.Select(c => new TableColumn(Words(c)))]);
        foreach (var row in rows)
        {
            table.AddRow(row.Select(Words));
        }

        if (table.Rows.Count > 0)
        {
            _console.WriteLine();
            Say(title);
            _console.Write(table);
        }
    }

    private void Say(string text)
    {
        _console.Write(Words(text));
        _console.WriteLine();
    }

    // Questions and file names are untrusted: no markup, and no control characters that a terminal would obey.
    private static IRenderable Words(string text) => new Text(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));
}
