using System.Diagnostics;
using System.Text.RegularExpressions;
using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Tests.Bot.Cli;

public sealed class EvaluationVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("legalbot-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_search_itself_is_judged_as_the_run_it_writes()
    {
        var judged = await WriteAsync(
            "f.jsonl",
            "{\"qid\":\"a\",\"query\":\"楼上漏水怎么办\",\"gold\":[\"民法典-296\"],\"topic\":\"邻里\"}",
            "{\"qid\":\"b\",\"query\":\"房东不退押金\",\"gold\":[\"民法典-577\",\"民法典-722\"]}",
            "{\"qid\":\"c\",\"query\":\"\\u001b[31m月球归谁<script>\",\"gold\":[\"太空法-1\"]}");
        var (run, page) = (Path.Combine(_folder, "r.tsv"), Path.Combine(_folder, "r.html"));

        var itself = await ProgramRun.RunAsync("evaluate", "--judged", judged, "--html", page);
        var search = await ProgramRun.RunAsync("search", "--queries", judged, "--out", run);
        var written = await ProgramRun.RunAsync("evaluate", "--judged", judged, "--run", run);

        Assert.True((itself.Code, search.Code, written.Code) == (0, 0, 0), itself.Error + search.Error + written.Error);
        Assert.Equal(Figures(itself.Out), Figures(written.Out));
        Assert.Equal(Metric.All.Count, Figures(itself.Out).Count);
        Assert.Contains("邻里", itself.Out);
        Assert.Contains("太空法-1（资料里没有）", itself.Out);
        Assert.DoesNotContain('\u001b', itself.Out);
        Assert.DoesNotContain("<script", await File.ReadAllTextAsync(page));
    }

    [Fact]
    public async Task Two_runs_are_compared()
    {
        var judged = await WriteAsync("f.jsonl", [.. Enumerable.Range(0, 12).Select(i => $"{{\"qid\":{i},\"query\":\"问题{i}\",\"gold\":[\"甲法-1\"]}}")]);
        var before = await WriteAsync("before.tsv", [.. Enumerable.Range(0, 12).Select(i => $"{i}\t乙法-1\t甲法-1")]);
        var after = await WriteAsync("after.tsv", [.. Enumerable.Range(0, 12).Select(i => $"{i}\t甲法-1")]);

        var (code, said, error) = await ProgramRun.RunAsync("evaluate", "--judged", judged, "--run", before, "--run", after, "--metric", "hit@1");

        Assert.True(code == 0, error);
        Assert.Matches(new Regex(@"R@5\s+0\.0000.*\s0\s+0\s+12\s+1\.000\s+两次一模一样", RegexOptions.None, TimeSpan.FromSeconds(1)), said);
        Assert.Matches(new Regex(@"hit@1\s+\+1\.0000.*\s12\s+0\s+0\s+小于 0\.001\s+乙比甲好", RegexOptions.None, TimeSpan.FromSeconds(1)), said);
        var cut = await ProgramRun.RunAsync("evaluate", "--judged", judged, "--run", before, "--top", "1");
        Assert.Equal("0.0000", Figures(cut.Out)["R@5"]);
    }

    [Fact]
    public async Task Talks_are_judged_by_what_is_said_asked_and_cited()
    {
        var talks = await WriteAsync(
            "talks.jsonl",
            """{"id":"good","topic":"漏水","turns":[{"user":"楼上漏水怎么办","band":["guide"],"articles":["民法典-296"],"say":[["拍照","照片"]],"not":["一定能赢"],"ask":[["业主"]]},{"user":"租客","say":[["房东"]],"may":[["漏"]]}]}""",
            """{"id":"bad","topic":"漏水<b>","turns":[{"user":"楼上漏水怎么办","band":["unsure"],"articles":["民法典-1"],"say":[["\u001b[31m月球"]],"not":["物业"],"ask":[["几岁"]]}]}""",
            """{"id":"list","topic":"选","turns":[{"user":"房子","band":["choose"]}]}""");
        var page = Path.Combine(_folder, "r.html");

        var (code, said, error) = await ProgramRun.RunAsync("evaluate", "--answers", talks, "--html", page);

        Assert.True(code == 0, error);
        Assert.Contains("该说的说到了\t66.7 %（2/3）", said);
        Assert.Contains("不该说的说了\t1 处", said);
        Assert.Contains("该问的问到了\t50.0 %（1/2）", said);
        Assert.Contains("引的条文都在、都有效\t100.0 %", said);
        Assert.DoesNotContain("good\t", said);
        Assert.Contains("bad\t“楼上漏水怎么办”没说", said);
        // A list to pick from asks for no fact.
        Assert.DoesNotContain("list\t多问了", said);
        Assert.DoesNotContain('\u001b', said);
        Assert.DoesNotContain("<b>漏", await File.ReadAllTextAsync(page));
        Assert.Contains("漏水&lt;b&gt;", await File.ReadAllTextAsync(page));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"id":"a","topic":"b","turns":[]}""")]
    [InlineData("""{"id":"a","topic":"b","turns":[{"user":"c","bands":["guide"]}]}""")]
    public async Task Talks_that_cannot_be_judged_are_named(string line)
    {
        var talks = await WriteAsync("talks.jsonl", line);

        var (code, _, error) = await ProgramRun.RunAsync("evaluate", "--answers", talks);

        Assert.Equal(1, code);
        Assert.StartsWith(talks, error.Trim(), StringComparison.Ordinal);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Theory]
    [InlineData(2, "evaluate")]
    [InlineData(2, "evaluate", "--judged", "f", "--answers", "f")]
    [InlineData(2, "train", "check", "--out", "r", "--judged", "f", "--parts", "0")]
    [InlineData(2, "train", "check", "--out", "r", "--judged", "f", "--parts", "6")]
    [InlineData(2, "evaluate", "--judged", "f", "--top", "0")]
    [InlineData(2, "evaluate", "--judged", "f", "--top", "many")]
    [InlineData(2, "evaluate", "--judged", "f", "--worst", "-1")]
    [InlineData(2, "evaluate", "--judged", "f", "--metric", "R@7")]
    [InlineData(2, "evaluate", "--judged", "f", "--run", "r", "--prefix", "民法典-")]
    [InlineData(2, "evaluate", "--judged", "f", "--run", "r", "--run", "r", "--run", "r")]
    [InlineData(1, "evaluate", "--judged", "/no/such/file")]
    public async Task What_cannot_be_done_is_said_in_one_line(int expected, params string[] args)
    {
        var (code, _, error) = await ProgramRun.RunAsync(args);

        Assert.Equal(expected, code);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task Bad_files_are_named_with_line_and_reason()
    {
        var judged = await WriteAsync("f.jsonl", "{\"qid\":\"a\",\"query\":\"问\",\"gold\":[\"甲法-1\"]}");
        var broken = await WriteAsync("broken.jsonl", "{", "{\"qid\":1}", "7", "x");
        var stranger = await WriteAsync("r.tsv", "a\t甲法-1", "zz\u001b[31m\t甲法-1");

        async Task<string> Fault(params string[] more)
        {
            var (code, _, error) = await ProgramRun.RunAsync(["evaluate", "--judged", .. more]);
            Assert.Equal(1, code);
            return Assert.Single(error.Trim().Split('\n'));
        }

        Assert.Contains("broken.jsonl:1: ", await Fault(broken));
        Assert.Contains("一共 4 处", await Fault(broken));
        var named = await Fault(judged, "--run", stranger);
        Assert.Contains("r.tsv:2: ", named);
        Assert.DoesNotContain('\u001b', named);
        Assert.Contains("--only", await Fault(judged, "--run", await WriteAsync("good.tsv", "a\t甲法-1"), "--only", "乙法-"));
        Assert.Contains("/no/such", await Fault(judged, "--run", Path.Combine(_folder, "good.tsv"), "--html", "/no/such/page.html"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("民法典-")]
    [InlineData("刑法-")]
    public async Task The_figures_are_the_benchmark_scorer_s(string? only)
    {
        var (judged, scorer) = Benchmark();
        var set = (await JudgedSet.ReadAsync(judged)).Value!;
        var random = new Random(5);
        string[] gold = [.. set.Queries.SelectMany(q => q.Gold)];
        var run = new Run("r", set.Queries.Where(_ => random.Next(10) > 0).Select(q => KeyValuePair.Create(
            q.Id, (IReadOnlyList<string>)[.. random.GetItems(gold, random.Next(0, 110)), .. q.Gold.Where(_ => random.Next(2) > 0), .. random.GetItems(gold, 20)])));
        var file = Path.Combine(_folder, "random.tsv");
        // Further down than a hundred nothing may count.
        await File.WriteAllLinesAsync(file, set.Queries.Where(q => run.Find(q.Id) is not null).Select(q =>
            Run.Line(q.Id, random.Next(3) > 0 ? [.. q.Gold.Take(1), .. run.Find(q.Id)!] : [.. run.Find(q.Id)!, .. q.Gold])));
        string[] narrow = only is null ? [] : ["--only", only];

        var theirs = await PythonAsync([scorer, judged, file, .. narrow]);
        var ours = await ProgramRun.RunAsync(["evaluate", "--judged", judged, "--run", file, .. narrow]);

        var wanted = Regex.Matches(theirs, @"(?<name>\w+@\d+) (?<mean>\d\.\d{4})", RegexOptions.None, TimeSpan.FromSeconds(1))
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["mean"].Value);
        Assert.Equal(Metric.All.Count, wanted.Count);
        Assert.Equal(wanted, Figures(ours.Out));
        Assert.Contains(Regex.Match(theirs, @"(?<count>\d+) queries", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["count"].Value + " 道题", ours.Out);
    }

    private static (string Judged, string Scorer) Benchmark()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "LegalBot.sln")))
        {
            root = root.Parent;
        }

        var folder = Path.Combine(root?.Parent?.FullName ?? "", "shared", "benchmarks");
        var files = (Judged: Path.Combine(folder, "stard-train.jsonl"), Scorer: Path.Combine(folder, "score.py"));
        Assert.SkipUnless(File.Exists(files.Judged) && File.Exists(files.Scorer), "The benchmark is not beside the project (../shared/benchmarks): the comparison with its scorer is skipped.");
        return files;
    }

    private static async Task<string> PythonAsync(string[] args)
    {
        var paths = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var python = paths.Select(p => Path.Combine(p, "python3")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(python is null, "There is no python3: the comparison with the benchmark's scorer is skipped.");
        using var process = Process.Start(new ProcessStartInfo(python!, args) { UseShellExecute = false, RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return said;
    }

    /// <summary>The mean of each metric as the first table prints it.</summary>
    private static Dictionary<string, string> Figures(string said) =>
        Regex.Matches(said[..said.IndexOf("按主题", StringComparison.Ordinal)], @"^(?<name>\w+@\d+)\s+(?<mean>\d\.\d{4})", RegexOptions.Multiline, TimeSpan.FromSeconds(1))
            .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["mean"].Value);

    private async Task<string> WriteAsync(string name, params string[] lines)
    {
        var file = Path.Combine(_folder, name);
        await File.WriteAllLinesAsync(file, lines);
        return file;
    }
}
