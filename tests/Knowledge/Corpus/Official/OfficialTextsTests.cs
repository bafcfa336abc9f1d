using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

public sealed class OfficialTextsTests : IDisposable
{
    private const string Old = """
        {"id":"晾衣暂行办法-1","law":"晾衣暂行办法","category":"行政法规","version":"2001-05-01","article":"第一条","path":"","text":"晾衣的竹竿不长于三米。"}
        {"id":"晾衣暂行办法-2","law":"晾衣暂行办法","category":"行政法规","version":"2001-05-01","article":"第二条","path":"","text":"本办法自2001年5月1日起施行。"}
        """;

    private const string New = """
        {"id":"晾衣条例-1","law":"晾衣条例","category":"行政法规","version":"2020-03-01","article":"第一条","path":"","text":"晾衣的竹竿不长于两米。"}
        {"id":"晾衣条例-2","law":"晾衣条例","category":"行政法规","version":"2020-03-01","article":"第二条","path":"","text":"本条例自2020年6月1日起施行。《晾衣暂行办法》同时废止。"}
        """;

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_law_that_a_later_one_put_an_end_to_is_not_in_force_after_that_day()
    {
        _folder.Write("晾衣.jsonl", $"{Old}\n{New}\n").Import();

        var texts = OfficialTexts.Of(_folder.Open(), []);

        var old = texts.Find(new ArticleId("晾衣暂行办法", 1))!;
        Assert.Equal(new DateOnly(2020, 5, 31), old.Until);
        Assert.True(old.IsInForceOn(new DateOnly(2020, 5, 31)));
        Assert.False(old.IsInForceOn(new DateOnly(2020, 6, 1)));
        Assert.Null(texts.Find(new ArticleId("晾衣条例", 1))!.Until);
    }

    [Fact]
    public void A_text_older_than_the_version_the_packs_know_is_not_put_beside_it()
    {
        _folder.Write("晾衣.jsonl", $"{New}\n").Import();
        var newer = new Law("晾衣条例", "晾衣条例", "晾衣条例", "行政法规", new DateOnly(2026, 1, 1), "");

        var text = OfficialTexts.Of(_folder.Open(), [newer]).Find(new ArticleId("晾衣条例", 1))!;

        Assert.Equal(new DateOnly(2025, 12, 31), text.Until);
        Assert.False(text.Words(Own(new DateOnly(2026, 1, 1))));
        Assert.True(text.Words(Own(new DateOnly(2020, 3, 1), new DateOnly(2025, 12, 31))));
    }

    private static Article Own(DateOnly from, DateOnly? until = null) => Shipped.Engine.Corpus.Articles[0] with
    {
        Id = new ArticleId("晾衣条例", 1),
        Effective = from,
        Until = until,
    };
}
