using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search;

namespace LegalBot.Tests.Knowledge.Search;

public sealed class MemorySearchEngineTests
{
    private static readonly MemorySearchEngine Engine =
        new(PackReader.Load(Path.Combine(AppContext.BaseDirectory, "packs")), null, null);

    [Theory]
    [InlineData("房東扣著押金不還", "指南-押金不退")]
    [InlineData("隔壁装了个摄像头正对我家门", "指南-邻居摄像头")]
    [InlineData("老公打我", "指南-家庭暴力")]
    public void Everyday_words_find_the_guide(string question, string guide) =>
        Assert.Equal(guide, Engine.Find(new SearchQuery(question)).Guides[0].Id);

    [Fact]
    public void The_prefix_keeps_other_laws_out()
    {
        var found = Engine.Find(new SearchQuery("押金") { ArticlePrefix = "民法典-" });

        Assert.NotEmpty(found.Articles);
        Assert.All(found.Articles, h => Assert.StartsWith("民法典-", h.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Law_that_was_not_yet_in_force_is_not_found_for_an_earlier_day()
    {
        var found = Engine.Find(new SearchQuery("广场舞噪音") { Articles = 50, Day = new DateOnly(2026, 8, 14) });

        Assert.DoesNotContain(found.Articles, h => h.Id.StartsWith("生态环境法典-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀😀😀")]
    [InlineData("qwzx kjh")]
    public void Nothing_is_found_for_nothing(string question) =>
        Assert.Empty(Engine.Find(new SearchQuery(question)).Articles);

    [Fact]
    public void An_entry_s_own_question_is_wholly_alike()
    {
        var guide = Engine.Corpus.Guides[0];

        Assert.Equal(1.0, Engine.Find(new SearchQuery(guide.Questions[0])).Guides[0].Likeness, 6);
    }
}
