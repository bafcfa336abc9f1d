using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Laws;
using Spectre.Console;

namespace LegalBot.Cli;

/// <summary>Tells the outcome of an import: faults line by line, else what changes as a table.</summary>
internal static class ImportReport
{
    private const int MostFaults = 50;
    private const int MostLaws = 30;

    // Where the output is no terminal nobody knows its width.
    private const int PlainWidth = 140;

    /// <returns>The exit code.</returns>
    public static int Write(ImportOutcome outcome, bool dryRun, bool verbose, TimeSpan took)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(System.Console.Out) });
        if (System.Console.IsOutputRedirected)
        {
            console.Profile.Width = PlainWidth;
        }

        WriteNotes(outcome.Notes, verbose);
        Line($"读了 {outcome.Files} 个文件：{outcome.Laws} 部法律（每个版本算一部），{outcome.Articles} 条，用时 {took.TotalSeconds:F1} 秒。");
        if (outcome.Faults.Count > 0)
        {
            WriteFaults(outcome.Faults);
            return 1;
        }

        if (outcome.Changes.Count == 0)
        {
            Line("内容和已经收入的一样，没有变化。");
            return 0;
        }

        console.Write(Table(outcome.Changes));
        if (verbose)
        {
            WriteArticles(outcome.Changes);
        }

        Line(dryRun ? "这是试运行，没有写入。" : "已经收入。");
        return 0;
    }

    private static Table Table(IReadOnlyList<LawDiff> changes)
    {
        var table = new Table().AddColumns("法律", "版本", "对比");
        foreach (var column in (string[])["新增", "修改", "删除", "改号"])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        // What is there already and changes is what one must look at; new laws can be many.
        foreach (var change in changes.OrderBy(c => c.Against is null).Take(MostLaws))
        {
            Row(change.Law.Name, change.Law.Version, Against(change), Counts([change]));
        }

        Row($"合计 {changes.Count} 部", "", "", Counts(changes));
        return table;

        // As text, not markup: names may hold brackets.
        void Row(string law, string version, string against, string[] counts) =>
            table.AddRow(((string[])[law, version, against, .. counts]).Select(cell => new Text(cell)));
    }

    private static string Against(LawDiff change) => change.Against switch
    {
        null => "新收入",
        "" => "未注明日期的版本",
        var version when version == change.Law.Version => IsOther(change) ? "同一版本，只改了标题或说明" : "同一版本",
        var version => version,
    };

    private static bool IsOther(LawDiff change) =>
        change is { Added.Count: 0, Changed.Count: 0, Repealed.Count: 0, Renumbered.Count: 0 };

    private static string[] Counts(IReadOnlyList<LawDiff> changes) =>
        [.. new[] { changes.Sum(c => c.Added.Count), changes.Sum(c => c.Changed.Count), changes.Sum(c => c.Repealed.Count), changes.Sum(c => c.Renumbered.Count) }.Select(n => $"{n}")];

    private static void WriteArticles(IReadOnlyList<LawDiff> changes)
    {
        foreach (var change in changes.Where(c => c.Against is not null))
        {
            List<string> parts = [];
            Add("新增", change.Added.Select(Number));
            Add("修改", change.Changed.Select(Number));
            Add("删除", change.Repealed.Select(Number));
            Add("改号", change.Renumbered.Select(r => $"{Number(r.From)}→{Number(r.To)}"));
            Line($"《{change.Law.Name}》{string.Join("；", parts)}");

            void Add(string what, IEnumerable<string> numbers)
            {
                var all = string.Join('、', numbers);
                if (all.Length > 0)
                {
                    parts.Add($"{what}{all}");
                }
            }
        }
    }

    private static void WriteNotes(IReadOnlyList<OfficialRemark> notes, bool verbose)
    {
        if (notes.Count == 0)
        {
            return;
        }

        foreach (var note in verbose ? notes : [])
        {
            Line(note.ToString());
        }

        Line(verbose ? $"以上 {notes.Count} 处值得留意，不妨碍导入。" : $"有 {notes.Count} 处值得留意，不妨碍导入；加 --verbose 逐条列出。");
    }

    private static void WriteFaults(IReadOnlyList<OfficialRemark> faults)
    {
        foreach (var fault in faults.Take(MostFaults))
        {
            System.Console.Error.WriteLine(fault);
        }

        if (faults.Count > MostFaults)
        {
            System.Console.Error.WriteLine($"还有 {faults.Count - MostFaults} 处。");
        }

        Line($"有 {faults.Count} 处错误，什么都没有收入。");
    }

    private static string Number(ArticleId id) => id.ToChinese();

    private static void Line(string text) => System.Console.Out.WriteLine(text);
}
