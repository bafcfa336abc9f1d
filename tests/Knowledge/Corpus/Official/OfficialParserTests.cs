using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

public sealed class OfficialParserTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_sentence_that_begins_with_an_article_number_is_no_article()
    {
        var law = Read(InventedLaw.Plain("猫舍规定", "猫要登记。\n第三条规定的猫除外。\n第一条、第二条所称猫不含狗。", "狗另说。", "野猫不登记。"));

        Assert.Equal([1, 2, 3], law.Articles.Select(a => a.Id.Number));
        Assert.Equal(3, law.Articles[0].Text.Split('\n').Length);
    }

    [Fact]
    public void Articles_without_a_space_after_the_number_and_with_slips_of_the_pen_are_found()
    {
        var law = Read("猫舍规定\n第一条猫要登记。\n笫二条 狗另说。\n第三 条鸟不管。 第四条 鱼也不管。\n第四条之一 虾同鱼。");

        Assert.Equal(["第一条", "第二条", "第三条", "第四条", "第四条之一"], law.Articles.Select(a => a.Id.ToChinese()));
        Assert.Equal("鸟不管。", law.Articles[2].Text);
    }

    [Fact]
    public void A_number_that_goes_on_shows_that_it_was_no_schedule_yet()
    {
        var law = Read("猫舍规定\n第一条 猫要登记，式样见下：\n附表\n（略）\n第二条 狗另说。\n附：办法\n第一条 甲。\n第二条 乙。\n第三条 丙。");

        Assert.Equal(2, law.Articles.Count);
        Assert.Equal("猫要登记，式样见下：\n附表\n（略）", law.Articles[0].Text);
        Assert.Equal("附：办法\n第一条 甲。\n第二条 乙。\n第三条 丙。", law.Schedule);
    }

    [Fact]
    public void Parts_numbered_by_words_alone_are_headings_and_a_supplement_closes_what_is_open()
    {
        var law = Read("猫舍规定\n为了猫好，规定如下：\n一、登记\n第一条 猫要登记。\n二、喂养\n第二条 按时喂：\n一、早上；\n二、晚上。\n附 则\n第三条 即日施行。");

        Assert.Equal(["一、登记", "二、喂养", "附则"], law.Articles.Select(a => Assert.Single(a.Path)));
        Assert.Equal("按时喂：\n一、早上；\n二、晚上。", law.Articles[1].Text);
        Assert.Equal("为了猫好，规定如下：", law.Preamble);
    }

    [Fact]
    public void A_book_of_a_code_in_a_file_of_its_own_joins_the_others()
    {
        const string head = "\n\n2020年1月2日 猫会通过\n\n<!-- INFO END -->\n\n";
        var law = Assert.Single(_folder.Write("b.md", $"# 猫典\n\n# 第二编 喂养{head}## 第一章 早饭\n\n第三条 早喂。")
            .Write("a.md", $"# 猫典\n\n# 第一编 总则{head}第一条 猫好。\n\n第二条 猫贵。").Imported().Laws);

        Assert.Equal([1, 2, 3], law.Articles.Select(a => a.Id.Number));
        Assert.Equal(["第二编 喂养", "第一章 早饭"], law.Articles[2].Path);
        Assert.False(law.IsPartial);
    }

    [Fact]
    public void Gaps_and_papers_without_articles_of_the_volunteers_collection_are_notes()
    {
        _folder.Write("a.md", "# 猫舍规定\n\n<!-- INFO END -->\n\n## 第一章 总则\n\n## 第一章 总则\n\n第一条 猫好。\n\n第三条 猫贵。")
            .Write("b.md", "# 关于猫的批复\n\n<!-- INFO END -->\n\n同意。").Write("README.md", "---\ndraft: true\n---\n说明");

        var outcome = _folder.Import();

        Assert.Empty(outcome.Faults);
        Assert.Equal(["README.md:1: 标着草稿或隐藏，未收入", "a.md:7: 标题重复：第一章 总则", "a.md:11: 缺条：第一条之后是第三条", "b.md: 没有条文（通知、批复或案例一类），未收入"],
            outcome.Notes.Select(n => n.ToString()));
        Assert.Equal(2, outcome.Articles);
    }

    [Theory]
    [InlineData("（2018年1月2日通过 自2018年3月1日起施行 根据2020年5月6日决定修正）", "本法自2018年3月1日起施行。", "2020-05-06", null)]
    [InlineData("（2020年5月6日通过）", "本法自2021年1月1日起施行。", "2020-05-06", "2021-01-01")]
    [InlineData("（二〇二〇年五月六日通过，自二〇二〇年六月十五日起施行）", "完。", "2020-05-06", "2020-06-15")]
    [InlineData("（2020年2月31日通过）", "本法自公布之日起施行。", null, null)]
    public void Days_are_those_of_this_version(string preamble, string last, string? adopted, string? effective)
    {
        var law = Read($"猫法\n{preamble}\n第一条 猫好。\n第二条 {last}");

        Assert.Equal((adopted, effective), (law.Adopted?.ToString("yyyy-MM-dd"), law.Effective?.ToString("yyyy-MM-dd")));
        Assert.Equal(adopted ?? "", law.Version);
    }

    [Theory]
    [InlineData("中华人民共和国 猫法", "猫法")]
    [InlineData("最高人民法院 最高人民检察院关于猫的解释", "最高人民法院最高人民检察院关于猫的解释")]
    [InlineData("中华人民共和国", "中华人民共和国")]
    public void A_law_s_id_is_its_name_without_the_state_s(string name, string id) => Assert.Equal(id, OfficialLaw.IdOf(name));

    private static OfficialLaw Read(string text)
    {
        var findings = new Findings();
        var law = LawTextParser.Parse(PlainTextReader.Read("猫.txt", text), findings);
        Assert.Empty(findings.Faults);
        return law!;
    }
}
