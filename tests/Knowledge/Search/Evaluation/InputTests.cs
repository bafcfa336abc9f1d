using System.Text;
using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Tests.Knowledge.Search.Evaluation;

public sealed class InputTests
{
    private const string Good = "{\"qid\":\"a\",\"query\":\"问\",\"gold\":[\"甲法-1\"]}";

    [Theory]
    [InlineData("{\"qid\":\"b\",\"query\":\"问\"}", "gold")]
    [InlineData("{\"qid\":\"b\",\"query\":\"问\",\"gold\":[]}", "gold 是空的")]
    [InlineData("{\"qid\":\"b\",\"query\":\"问\",\"gold\":[7]}", "gold")]
    [InlineData("{\"qid\":\"b\",\"query\":\"问\",\"gold\":\"甲法-1\"}", "gold")]
    [InlineData("{\"qid\":\"b\",\"query\":\"问\",\"gold\":[\"甲法\\t1\"]}", "gold")]
    [InlineData("{\"qid\":\"b\",\"query\":\" \",\"gold\":[\"甲法-1\"]}", "query")]
    [InlineData("{\"query\":\"问\",\"gold\":[\"甲法-1\"]}", "qid")]
    [InlineData("{\"qid\":1.5,\"query\":\"问\",\"gold\":[\"甲法-1\"]}", "qid")]
    [InlineData("{\"qid\":\"b\\tc\",\"query\":\"问\",\"gold\":[\"甲法-1\"]}", "qid")]
    [InlineData("{\"qid\":\"b\",\"query\":\"问\",\"gold\":[\"甲法-1\"],\"topic\":3}", "topic")]
    [InlineData("{\"qid\":\"b\",\"query\":\"\\ud800\",\"gold\":[\"甲法-1\"]}", "字符编码")]
    [InlineData(Good, "第 1 行")]
    [InlineData("[1]", "JSON 对象")]
    [InlineData("qid,query,gold", "JSON")]
    public void A_bad_line_is_named_with_its_reason_and_nothing_is_half_read(string line, string reason)
    {
        var read = JudgedSet.Parse("f.jsonl", [Good, line]);

        Assert.Null(read.Value);
        var fault = Assert.Single(read.Faults);
        Assert.StartsWith("f.jsonl:2: ", fault.ToString(), StringComparison.Ordinal);
        Assert.Contains(reason, fault.Reason);
    }

    [Fact]
    public void An_empty_set_and_an_empty_run_are_faults()
    {
        Assert.Equal("f.jsonl: 里面一道题也没有", Assert.Single(JudgedSet.Parse("f.jsonl", ["", " "]).Faults).ToString());
        Assert.Equal("r.tsv: 里面一行结果也没有", Assert.Single(Run.Parse("r.tsv", [""], Invented.Set(Good)).Faults).ToString());
    }

    [Fact]
    public void A_run_that_names_unknown_queries_or_one_twice_is_refused_with_every_line()
    {
        var read = Run.Parse("r.tsv", ["a\t甲法-1", "zz\t甲法-1", "a"], Invented.Set(Good));

        Assert.Null(read.Value);
        Assert.Equal([2, 3], read.Faults.Select(f => f.Line));
        Assert.Contains("zz", read.Faults[0].Reason);
        Assert.Contains("f.jsonl", read.Faults[0].Reason);
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_named_not_garbled()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, [.. Encoding.UTF8.GetBytes("{\"qid\":\"a\",\"query\":\""), 0xCE, 0xCA, .. "\"}"u8]);

        Assert.Contains("UTF-8", Assert.Single((await JudgedSet.ReadAsync(file)).Faults).Reason);
        File.Delete(file);
    }

    [Fact]
    public async Task A_run_comes_back_as_written_and_counts_a_hundred()
    {
        var file = Path.GetTempFileName();
        var judged = Invented.Set(Good);
        await new Run("r", [KeyValuePair.Create("a", (IReadOnlyList<string>)[.. Enumerable.Range(1, 130).Select(n => $"甲法-{n}")])]).WriteAsync(file);

        var read = (await Run.ReadAsync(file, judged)).Value!;

        Assert.Equal(Run.MostIds, read.Find("a")!.Count);
        Assert.Equal(["甲法-1", "甲法-2"], read.Top(2).Find("a")!);
        Assert.Null(read.Find("b"));
        File.Delete(file);
    }
}
