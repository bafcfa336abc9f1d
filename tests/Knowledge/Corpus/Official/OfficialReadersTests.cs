using System.IO.Compression;
using System.Text;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

public sealed class OfficialReadersTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Markdown_is_read_with_dates_headings_items_and_schedule()
    {
        var law = Assert.Single(_folder.Write("社会法/晾衣法(2021-05-06).md", InventedLaw.Markdown).Imported().Laws);

        Assert.Equal(("晾衣法", "中华人民共和国晾衣法", "社会法", "2021-05-06"), (law.Id, law.Name, law.Kind, law.Version));
        Assert.Equal((new DateOnly(2021, 5, 6), new DateOnly(2021, 6, 1)), (law.Adopted, law.Effective));
        Assert.Equal(3, law.Preamble.Split('\n').Length);
        Assert.Equal("附件：竹竿样式\n第一条 样式随意。", law.Schedule);
        Assert.Equal(["晾衣法-1", "晾衣法-2", "晾衣法-2-1", "晾衣法-3"], law.Articles.Select(a => a.Id.ToString()));
        Assert.Equal(["第二章 竹竿", "第一节 长度"], law.Articles[2].Path);
        Assert.Equal(["第一章 总则"], law.Articles[0].Path);
        Assert.Equal("竹竿不长于三米。", law.Articles[2].Text);
        Assert.False(law.IsPartial);
    }

    [Fact]
    public void An_article_tells_its_paragraphs_items_and_sub_items()
    {
        var article = _folder.Write("晾衣法.md", InventedLaw.Markdown).Imported().Find("晾衣法-2", Day)!;

        var paragraphs = article.Paragraphs();

        Assert.Equal(["住户晾衣应当做到：", "晴天可以多晾。"], paragraphs.Select(p => p.Text));
        Assert.Equal([("（一）", "不滴水；"), ("（二）", "不遮窗，包括：")], paragraphs[0].Items.Select(i => (i.Label, i.Text)));
        Assert.Equal([("1．", "自己的窗；"), ("2．", "别人的窗。")], paragraphs[0].Items[1].Items.Select(i => (i.Label, i.Text)));
        Assert.Empty(paragraphs[1].Items);
    }

    [Fact]
    public void Plain_text_is_read_with_a_title_in_two_lines_and_the_contents_list_left_out()
    {
        var law = Assert.Single(_folder.Write("灯具.txt", InventedLaw.PlainText).Imported().Laws);

        Assert.Equal(("楼道灯具管理办法", "部门规章", "2020-02-03", new DateOnly(2020, 3, 1)), (law.Name, law.Kind, law.Version, law.Effective));
        Assert.Equal([1, 2, 3], law.Articles.Select(a => a.Id.Number));
        Assert.Equal(["第一章 总则"], law.Articles[1].Path);
        Assert.Equal(["第二章 附则"], law.Articles[2].Path);
        Assert.StartsWith("（2020年2月3日", law.Preamble);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    public void Plain_text_is_read_in_the_encodings_that_are_about(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(InventedLaw.PlainText)];

        Assert.Equal("灯具坏了，物业应当在三日内修好。", _folder.Write("灯具.txt", bytes).Imported().Find("楼道灯具管理办法-2", Day)!.Text);
    }

    [Fact]
    public void A_Word_document_is_read_with_its_odd_spaces_contents_and_tables()
    {
        var law = Assert.Single(_folder.Write("晒被条例_20220708.docx", InventedLaw.Word(
            "中华人民共和国", "晒被条例", "（2022年7月8日 被褥委员会第三次会议通过）", "目\u3000录", "第一章 总则", "第二章 罚则", "",
            "第一章\u3000总\u3000则", "第一条\u3000晒被不得占道。", "第二条", "\u3000\u3000雨天不晒。", "\u00a0\u00a0风大也不晒。",
            "第二章", "罚则", "第三条\u00a0违反本条例的，收被。", "第四条\u3000本条例自二〇二二年八月一日起施行。", "附表", "被\t天数", "厚被\t3")).Imported().Laws);

        Assert.Equal(("晒被条例", "2022-07-08", new DateOnly(2022, 8, 1)), (law.Id, law.Version, law.Effective));
        Assert.Equal(["晒被不得占道。", "雨天不晒。\n风大也不晒。", "违反本条例的，收被。", "本条例自二〇二二年八月一日起施行。"], law.Articles.Select(a => a.Text));
        Assert.Equal(["第二章 罚则"], law.Articles[2].Path);
        Assert.Equal("附表\n被 | 天数\n厚被 | 3", law.Schedule);
    }

    [Fact]
    public void Json_lines_are_read_plain_and_packed_and_keep_their_text_as_it_is()
    {
        var rows = InventedLaw.Row("车棚条例-2", " 停车要摆正。\n（一）头朝外； ", path: "第一章 总则 > 第一节 停放", source: "https://a.example")
            + InventedLaw.Row("车棚条例-1", "本条例自2020年2月1日起施行。") + InventedLaw.Row("车棚条例-1#7", "本条例自2020年2月1日起施行。");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(rows));
        }

        var library = _folder.Write("a.jsonl", rows).Write("b.jsonl.gz", packed.ToArray()).Imported();

        var law = Assert.Single(library.Laws);
        Assert.Equal(("https://a.example", new DateOnly(2020, 2, 1)), (law.Source, law.Effective));
        Assert.Equal(" 停车要摆正。\n（一）头朝外； ", library.Find("车棚条例-2", Day)!.Text);
        Assert.Equal(["第一章 总则", "第一节 停放"], library.Find("车棚条例-2", Day)!.Path);
        Assert.True(library.Has("车棚条例-1#7") && library.Has(" 车棚 条例-1") && !library.Has("车棚条例-3") && !library.Has("车棚"));
    }

    [Fact]
    public void A_folder_may_mix_kinds_and_hidden_and_ignored_files_are_left_alone()
    {
        var library = _folder.Write("社会法/晾衣法.md", InventedLaw.Markdown).Write("灯具.txt", InventedLaw.PlainText)
            .Write("rows.jsonl", InventedLaw.Row("车棚条例-1", "摆正。")).Write(".git/x.bin", [1, 0]).Write("scripts/a.py", "print()").Write("x.sqlite3", [1, 0])
            .Write(".lawignore", "scripts\n*.sqlite3\n").Imported();

        Assert.Equal(["晾衣法", "楼道灯具管理办法", "车棚条例"], library.Laws.Select(l => l.Id));
    }
}
