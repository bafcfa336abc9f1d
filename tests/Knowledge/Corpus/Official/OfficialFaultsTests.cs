using System.IO.Compression;
using LegalBot.Knowledge.Corpus.Official;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

/// <summary>Malformed input: each fault with file, line and reason, and nothing imported.</summary>
public sealed class OfficialFaultsTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.txt", "猫法\n第一条 甲。\n第三条 丙。", "a.txt:3: 缺条：第一条之后是第三条")]
    [InlineData("a.txt", "猫法\n第二条 乙。", "a.txt:2: 缺条：从第二条开始")]
    [InlineData("a.txt", "猫法\n第一条 甲。\n第二条 乙。\n第一条 甲。", "a.txt:4: 条号倒退：第二条之后是第一条")]
    [InlineData("a.txt", "猫法\n第一条 甲。\n第二条 乙。\n第二条 乙。", "a.txt:4: 条号倒退")]
    [InlineData("a.txt", "猫法\n第一条\n第二条 乙。", "a.txt:2: 第一条没有内容")]
    [InlineData("a.txt", "猫法\n第一条 甲。\n第二条", "a.txt:3: 第二条没有内容")]
    [InlineData("a.txt", "猫法\n没有条文。", "a.txt: 没有找到任何条文")]
    [InlineData("a.md", "# 猫法\n\n没有条文。", "a.md: 没有找到任何条文")]
    [InlineData("a.md", "# 猫法\n\n第一条 甲。\n\n第三条 丙。", "a.md:5: 缺条")]
    [InlineData("a.txt", "猫\n第一条 甲。", "a.txt:1: 标题只有一个字")]
    [InlineData("a.txt", "第一条 甲。", "a.txt:1: 没有标题")]
    [InlineData("a.txt", "猫法\n第一条 甲。\n第二章 狗\n闲话一句，不成条。\n第二条 乙。", "a.txt:4: 标题和下一条之间")]
    [InlineData("a.txt", "", "a.txt: 文件是空的")]
    [InlineData("a.txt", " \n\n", "a.txt: 文件里没有文字")]
    [InlineData("a.docx", "PK这不是压缩包", "a.docx: 不是完好的 Word 文档")]
    [InlineData("a.docx", "", "a.docx: 文件是空的")]
    [InlineData("a.jsonl.gz", "不是压缩文件", "a.jsonl.gz: 压缩文件坏了")]
    [InlineData("a.jsonl", "\n\n{\"id\": \"猫法-1\",", "a.jsonl:3: 不是 JSON")]
    [InlineData("a.jsonl", "[]", "a.jsonl:1: 这一行不是 JSON 对象")]
    [InlineData("a.jsonl", "{\"id\":\"猫法-1\",\"law\":5}", "a.jsonl:1: 缺少字段：law、category、version、text")]
    [InlineData("a.jsonl", "{\"id\":\"猫法-1\",\"law\":\"狗法\",\"category\":\"\",\"version\":\"\",\"text\":\"甲\"}", "a.jsonl:1: 编号 猫法-1 和法律名称《狗法》对不上")]
    [InlineData("a.jsonl", "{\"id\":\"猫法-1\",\"law\":\"猫法\",\"category\":\"\",\"version\":\"\",\"article\":\"第二条\",\"text\":\"甲\"}", "a.jsonl:1: 编号 猫法-1 和条号“第二条”对不上")]
    [InlineData("a.jsonl", "{\"id\":\"猫法-1\",\"law\":\"猫法\",\"category\":\"\",\"version\":\"\",\"text\":\" \"}", "a.jsonl:1: 猫法-1没有内容")]
    [InlineData("a.jsonl", "{\"id\":\"猫法\",\"law\":\"猫法\",\"category\":\"\",\"version\":\"\",\"text\":\"甲\"}", "a.jsonl:1: 条文编号不对")]
    [InlineData("a.jsonl", "{\"id\":\"猫法-1\",\"law\":\"\\ud800法\",\"category\":\"\",\"version\":\"\",\"text\":\"甲\"}", "a.jsonl:1: 不是 JSON")]
    [InlineData("a.pdf", "%PDF", "a.pdf: 不认识的文件类型")]
    [InlineData("深/a.doc", "x", "深/a.doc: 不认识的文件类型")]
    public void A_fault_names_file_line_and_reason(string file, string text, string fault)
    {
        _folder.Write("好.txt", InventedLaw.PlainText).Write(file, text);

        var outcome = _folder.Import();

        Assert.StartsWith(fault, Assert.Single(outcome.Faults).ToString(), StringComparison.Ordinal);
        Assert.Equal(ImportStatus.Faulty, outcome.Status);
        Assert.Empty(_folder.Open().Laws);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_named_with_the_line_where_they_begin()
    {
        _folder.Write("a.txt", [.. "猫法\n第一条 "u8, 0xff, 0xff, 0xfe]).Write("b.md", [.. "猫法\n"u8, 0]);

        Assert.Equal(["a.txt:2", "b.md:1"], _folder.Import().Faults.Select(f => $"{f.File}:{f.Line}"));
    }

    [Fact]
    public void One_version_told_differently_by_two_files_is_a_fault_and_told_alike_a_note()
    {
        _folder.Write("a.txt", InventedLaw.Plain("猫法", "甲。", "乙。")).Write("b.txt", InventedLaw.Plain("猫法", "甲。", "丙。"))
            .Write("c.txt", InventedLaw.Plain("猫法", "甲。", "乙。", "丙。")).Write("d.txt", InventedLaw.Plain("猫法", "甲。", "乙 。"));

        var outcome = _folder.Import();

        Assert.Equal(["b.txt: 《猫法》 和 a.txt 是同一版本，内容却不同：第二条", "c.txt: 《猫法》 和 a.txt 是同一版本，条数却不同：3 条和 2 条"], outcome.Faults.Select(f => f.ToString()));
        Assert.Equal("d.txt: 《猫法》 和 a.txt 相同，只收一次", Assert.Single(outcome.Notes).ToString());
    }

    [Fact]
    public void Two_rows_of_one_article_and_version_must_agree()
    {
        _folder.Write("a.jsonl", InventedLaw.Row("车棚条例-1", "摆正。") + InventedLaw.Row("车棚条例-1", "摆歪。") + InventedLaw.Row("车棚条例-1", "摆歪。", "2021-01-01"));

        Assert.Equal("a.jsonl:2: 车棚条例-1 和第 1 行是同一条、同一版本，内容却不同", Assert.Single(_folder.Import().Faults).ToString());
    }

    [Fact]
    public void A_torn_archive_is_a_fault()
    {
        var word = InventedLaw.Word("猫法规定", "第一条 甲。");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(System.Text.Encoding.UTF8.GetBytes(InventedLaw.Row("车棚条例-1", "摆正。") + InventedLaw.Row("车棚条例-2", "锁好。")));
        }

        // The second is torn after a whole row: without its end nobody can tell what is missing.
        _folder.Write("a.docx", word[..(word.Length / 2)]).Write("b.jsonl.gz", packed.ToArray()[..^60]);

        Assert.Equal(["a.docx: 不是完好的 Word 文档", "b.jsonl.gz: 压缩文件坏了"], _folder.Import().Faults.Select(f => f.ToString().Split('（', '：')[0]));
    }

    [Fact]
    public void An_empty_folder_is_a_fault_and_a_path_that_is_not_there_is_said()
    {
        Assert.Equal(".: 没有可以导入的文件", Assert.Single(_folder.Import().Faults).ToString());
        Assert.Equal(ImportStatus.NoPath, OfficialImport.Run(Path.Combine(_folder.Files, "x"), _folder.Library, false, null, default).Status);
    }
}
