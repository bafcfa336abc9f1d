using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Tests.Knowledge.Corpus.Official;

namespace LegalBot.Tests.Bot.Cli;

public sealed class ImportTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_is_imported_shown_as_a_table_and_not_twice()
    {
        _folder.Write("社会法/晾衣法.md", InventedLaw.Markdown).Write("灯具.txt", InventedLaw.PlainText);

        var dry = await ImportAsync("--dry-run");
        Assert.True(dry.Code == 0, dry.Error);
        Assert.Contains("这是试运行，没有写入。", dry.Out);
        Assert.Empty(_folder.Open().Laws);

        var (code, output, error) = await ImportAsync();
        Assert.True(code == 0, error);
        Assert.Contains("读了 2 个文件：2 部法律（每个版本算一部），7 条", output);
        Assert.Contains("中华人民共和国晾衣法", output);
        Assert.Contains("合计 2 部", output);
        Assert.Contains("正在读取：100%", output);
        Assert.Equal("竹竿不长于三米。", _folder.Open().Find("晾衣法-2-1", new DateOnly(2026, 1, 1))!.Text);

        var again = await ImportAsync();
        Assert.Equal(0, again.Code);
        Assert.Contains("没有变化", again.Out);
    }

    [Fact]
    public async Task Faults_are_lines_on_stderr_at_most_fifty_and_nothing_is_imported()
    {
        _folder.Write("好.txt", InventedLaw.PlainText).Write("坏.jsonl", string.Concat(Enumerable.Repeat("{}\n", 60)));

        var (code, output, error) = await ImportAsync();

        Assert.Equal(1, code);
        var lines = error.Trim().Split('\n');
        Assert.Equal(51, lines.Length);
        Assert.StartsWith("坏.jsonl:1: 缺少字段", lines[0]);
        Assert.Equal("还有 10 处。", lines[50]);
        Assert.Contains("什么都没有收入", output);
        Assert.Empty(_folder.Open().Laws);
    }

    [Fact]
    public async Task Notes_are_counted_and_listed_when_asked_for()
    {
        _folder.Write("a.md", "# 猫舍规定\n\n<!-- INFO END -->\n\n第一条 猫好。\n\n第三条 猫[贵]。");

        Assert.Contains("有 1 处值得留意", (await ImportAsync("--dry-run")).Out);
        Assert.Contains("a.md:7: 缺条：第一条之后是第三条", (await ImportAsync("--verbose")).Out);
    }

    [Fact]
    public async Task What_changed_is_listed_article_by_article_when_asked_for()
    {
        _folder.Write("a.txt", InventedLaw.Plain("猫法", "甲。", "乙。")).Imported();
        _folder.Write("a.txt", InventedLaw.Plain("猫法", "甲。", "丙丙。", "丁。"));

        Assert.Contains("《猫法》新增第三条；修改第二条", (await ImportAsync("--verbose")).Out);
    }

    [Theory]
    [InlineData(2, "import")]
    [InlineData(1, "import", "/no/such/path", "--Data:Directory", "")]
    public async Task What_cannot_be_done_is_said_in_one_line(int expected, params string[] args)
    {
        var (code, _, error) = await ProgramRun.RunAsync([.. args.Select(a => a.Length == 0 ? _folder.Data : a)]);

        Assert.Equal(expected, code);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task A_second_import_says_that_one_is_running()
    {
        _folder.Write("a.txt", InventedLaw.PlainText);
        using var held = LibraryLock.TryTake(_folder.Library);

        var (code, _, error) = await ImportAsync();

        Assert.Equal(1, code);
        Assert.Equal("另一个导入正在进行，等它结束以后再试。", error.Trim());
    }

    [Fact]
    public async Task Killed_at_any_moment_it_leaves_the_state_before_or_the_state_after()
    {
        var random = new Random(20261125);
        _folder.Write("a.jsonl", Rows("甲")).Imported();
        for (var round = 0; round < 5; round++)
        {
            var word = round % 2 == 0 ? "乙" : "甲";
            await using var run = ProgramRun.Begin("import", _folder.Write("a.jsonl", Rows(word)).Files, "--Data:Directory", _folder.Data);
            await Task.Delay(random.Next(400, 1500));
            await run.KillAsync();

            var texts = _folder.Open().Laws.SelectMany(l => l.Articles).Select(a => a.Text[..1]).ToList();
            Assert.Equal(20_000, texts.Count);
            Assert.Single(texts.Distinct());
        }

        Assert.Equal(0, (await ImportAsync()).Code);
    }

    private static string Rows(string word) =>
        string.Concat(Enumerable.Range(1, 100).SelectMany(law => Enumerable.Range(1, 200).Select(n => InventedLaw.Row($"猫法{law}-{n}", $"{word}{n}", law: $"猫法{law}"))));

    private Task<(int Code, string Out, string Error)> ImportAsync(params string[] options) =>
        ProgramRun.RunAsync(["import", _folder.Files, .. options, "--Data:Directory", _folder.Data]);
}
