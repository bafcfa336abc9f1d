using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search;

namespace LegalBot.Tests.Knowledge.Answers;

public sealed class QuestionAnswererTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    // With the learned vectors, as the program runs.
    private static readonly ISearchEngine Engine = Shipped.Engine;

    private static readonly KnowledgeCorpus Corpus = Engine.Corpus;

    private static readonly QuestionAnswerer Answerer =
        new(Engine, new AnswerThresholds());

    [Theory]
    [InlineData("民法典288条")]
    [InlineData("《民法典》第二百八十八条讲什么")]
    [InlineData("第288条是什么意思")]
    [InlineData("中华人民共和国民法典第 ２８８ 条")]
    public void A_named_article_opens(string question)
    {
        var answer = Answerer.Ask(question, Today);

        Assert.Equal(AnswerBand.Cited, answer.Band);
        Assert.Equal("民法典-288", Assert.Single(answer.Citations).Id);
    }

    [Theory]
    [InlineData("民法典第9999条")]
    [InlineData("治安管理处罚法第3条")]
    public void An_article_that_is_not_held_is_not_made_up(string question)
    {
        var answer = Answerer.Ask(question, Today);

        Assert.Equal((AnswerBand.Unsure, UnsureReason.ArticleNotHeld), (answer.Band, answer.Reason));
        Assert.Empty(answer.Citations);
    }

    [Fact]
    public void Three_dogs_are_no_article() =>
        Assert.NotEqual(UnsureReason.ArticleNotHeld, Answerer.Ask("楼上养了三条狗天天叫", Today).Reason);

    [Theory]
    [InlineData("房東扣著押金不還")]
    public void A_question_a_guide_answers_gets_the_guide(string question)
    {
        var answer = Answerer.Ask(question, Today);

        Assert.Equal(AnswerBand.Guide, answer.Band);
        Assert.Equal("指南-押金不退", answer.Guide!.Id);
        Assert.NotEmpty(answer.Citations);
    }

    [Theory]
    [InlineData("量子纠缠怎么做实验")]
    [InlineData("明天股票会涨吗")]
    [InlineData("红烧肉怎么烧才不腻")]
    [InlineData("asdf qwer")]
    [InlineData("😀😀")]
    [InlineData("")]
    public void What_the_corpus_cannot_answer_is_not_guessed(string question) =>
        Assert.Equal(AnswerBand.Unsure, Answerer.Ask(question, Today).Band);

    [Fact]
    public void Every_own_question_of_a_guide_leads_to_it_or_offers_it()
    {
        var lost = Corpus.Guides.SelectMany(g => g.Questions.Select(q => (g, q)))
            .Where(p => Answerer.Ask(p.q, Today) is var a && a.Guide?.Id != p.g.Id && !a.Choices.Contains(p.g))
            .Select(p => $"{p.g.Id}: {p.q}");

        Assert.Empty(lost);
    }

    [Fact]
    public void Nothing_is_cited_that_was_not_law_on_the_day()
    {
        var answer = Answerer.Ask("民法典288条", new DateOnly(2020, 6, 1));

        Assert.Equal(UnsureReason.ArticleNotHeld, answer.Reason);
    }

    [Theory]
    [InlineData("《商标法》第十条讲什么", "商标法")]
    [InlineData("请问商标法第十条", "商标法")]
    public void A_law_that_is_not_held_is_not_taken_for_the_Civil_Code(string question, string law)
    {
        var answer = Answerer.Ask(question, Today);

        Assert.Equal(UnsureReason.ArticleNotHeld, answer.Reason);
        Assert.Equal(law, answer.Asked!.Value.Law);
    }

    [Fact]
    public void Where_the_deciding_article_is_not_held_the_next_best_is_not_cited()
    {
        var answer = Answerer.Ask("偷了邻居三千块钱的电动车会坐牢吗", Today);

        Assert.DoesNotContain(answer.Citations, c => c.Id == "刑法-275");
    }
}
