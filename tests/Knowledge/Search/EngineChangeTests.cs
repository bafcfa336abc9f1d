using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search;

namespace LegalBot.Tests.Knowledge.Search;

public sealed class EngineChangeTests
{
    // Its own engine: the shared one must stay as it ships.
    private readonly MemorySearchEngine _engine = new(PackReader.Load(Path.Combine(AppContext.BaseDirectory, "packs")), null, null);

    [Fact]
    public void A_guide_that_comes_in_is_found_at_once_and_gone_when_taken_out()
    {
        var guide = _engine.Corpus.Guides[0] with { Id = "指南-屋顶养蜂", Title = "屋顶养蜂蛰人", Questions = ["邻居在屋顶养蜜蜂蛰了孩子怎么办"] };

        _engine.Apply(new KnowledgeChange { Guides = [guide] });
        Assert.Equal("指南-屋顶养蜂", _engine.Find(new SearchQuery("隔壁屋顶养蜜蜂，蛰到我孩子")).Guides[0].Id);
        Assert.NotNull(_engine.Corpus.FindGuide("指南-屋顶养蜂"));

        _engine.Apply(new KnowledgeChange { Removed = ["指南-屋顶养蜂"] });
        Assert.DoesNotContain(_engine.Find(new SearchQuery("隔壁屋顶养蜜蜂，蛰到我孩子")).Guides, h => h.Id == "指南-屋顶养蜂");
        Assert.Null(_engine.Corpus.FindGuide("指南-屋顶养蜂"));
    }

    [Fact]
    public void An_edited_article_ranks_by_its_new_words()
    {
        var article = _engine.Corpus.FindArticle("民法典-288", new DateOnly(2026, 1, 1))!;

        _engine.Apply(new KnowledgeChange { Articles = [article with { Questions = ["无人机老在我家窗前转悠"] }] });

        Assert.Equal(1.0, _engine.Find(new SearchQuery("无人机老在我家窗前转悠") { Articles = 20 }).Articles.Single(h => h.Id == "民法典-288").Likeness, 6);
    }

    [Fact]
    public async Task Readers_see_the_state_before_or_after_never_one_between()
    {
        var guide = _engine.Corpus.Guides[0] with { Id = "指南-屋顶养蜂", Title = "屋顶养蜂蛰人" };
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(
            () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    var found = _engine.Find(new SearchQuery("屋顶养蜂蛰人"));
                    Assert.NotEmpty(found.Guides);
                }
            },
            TaskCreationOptions.LongRunning)).ToArray();
        for (var i = 0; i < 20; i++)
        {
            _engine.Apply(i % 2 == 0 ? new KnowledgeChange { Guides = [guide] } : new KnowledgeChange { Removed = [guide.Id] });
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Theory]
    [InlineData("民法典-1254")]
    [InlineData("指南-高空抛物")]
    public void An_explanation_names_rank_signs_and_terms(string id)
    {
        var query = new SearchQuery("楼上扔烟头烫坏了我的衣服") { Articles = 50, Guides = 50 };
        var explained = Shipped.Engine.Explain(query, id)!;
        var found = Shipped.Engine.Find(query);

        var hits = id.StartsWith("指南", StringComparison.Ordinal) ? found.Guides : found.Articles;
        Assert.Equal(hits[explained.Rank - 1].Id, id);
        Assert.Contains(explained.Parts, p => p.Name == "Nearness" && double.IsFinite(p.Adds));
        Assert.Contains(explained.Terms, t => t.Text == "烟头");
        Assert.NotEmpty(explained.NearestQuestion);
        Assert.Null(Shipped.Engine.Explain(query, "民法典-99999"));
    }

    [Fact]
    public void Filters_keep_other_laws_kinds_and_places_out()
    {
        var query = new SearchQuery("业主大会怎么投票") { Articles = 30 };

        Assert.All(Shipped.Engine.Find(query with { Law = "物业管理条例" }).Articles, h => Assert.StartsWith("物业管理条例-", h.Id, StringComparison.Ordinal));
        Assert.All(
            Shipped.Engine.Find(query with { LawKind = "司法解释" }).Articles,
            h => Assert.Equal("司法解释", Shipped.Engine.Corpus.FindLaw(Shipped.Engine.Corpus.LastArticle(h.Id)!.Id.Law)!.Kind));
        Assert.NotEmpty(Shipped.Engine.Find(query with { Place = "上海市" }).Articles);
    }

    [Fact]
    public void The_last_question_is_read_in_the_light_of_what_was_told_and_shown()
    {
        var alone = Shipped.Engine.Find(new SearchQuery("那要多久？") { Articles = 10 });
        var after = Shipped.Engine.Find(new SearchQuery("那要多久？")
        {
            Articles = 10,
            Before = new ConversationSoFar(["房东不退押金，我想要回来"], ["民法典-733"]),
        });

        Assert.DoesNotContain(alone.Guides.Take(3), h => h.Id == "指南-押金不退");
        Assert.Equal("指南-押金不退", after.Guides[0].Id);
    }
}
