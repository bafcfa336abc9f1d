using LegalBot.Cli;
using LegalBot.Knowledge.Corpus;
using LegalBot.Tests.Knowledge.Corpus.Official;

namespace LegalBot.Tests.Knowledge.Corpus;

/// <summary>Holds the packs against the official texts and the judged questions: own words, and nothing left out.</summary>
public sealed class OwnWordsTests
{
    private const int MostShared = 18;

    private static readonly Lazy<KnowledgeCorpus> Corpus = new(Packs.Open);

    [Fact]
    public void No_article_shares_a_long_run_with_the_official_text()
    {
        var official = OfficialText.ByArticle();

        var copied = from article in Corpus.Value.Articles.Where(a => a.Until is null)
                     let text = official.GetValueOrDefault(article.Id.ToString())
                     where text is not null
                     let run = SharedRun.Find(article.Plain, text, MostShared) ?? SharedRun.Find(article.Gist, text, MostShared)
                     where run is not null
                     select $"{article.Id}: {run}";

        Assert.Empty(copied);
    }

    [Fact]
    public void Every_period_amount_share_and_reference_of_the_official_text_is_said()
    {
        var official = OfficialText.ByArticle();

        // "一条", "一日" and the like are mostly words, not quantities.
        var missing = from article in Corpus.Value.Articles.Where(a => a.Until is null)
                      let text = official.GetValueOrDefault(article.Id.ToString())
                      where text is not null
                      let said = Quantities.In(article.Plain)
                      from wanted in Quantities.In(text)
                      where wanted.Value != 1 && !Quantities.Holds(said, wanted)
                      select $"{article.Id}: {wanted.Value} {wanted.Unit}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_article_was_checked_against_a_text_that_is_there()
    {
        var official = OfficialText.ByArticle();

        Assert.Empty(Corpus.Value.Articles.Where(a => !official.ContainsKey(a.Id.ToString())).Select(a => a.Id.ToString()));
    }

    [Fact]
    public void No_question_is_a_judged_one()
    {
        var judged = new NearQuestions(OfficialText.JudgedQuestions());

        var near = from question in Corpus.Value.Articles.SelectMany(a => a.Questions)
                       .Concat(Corpus.Value.Guides.SelectMany(g => g.Questions))
                       .Concat(Corpus.Value.Scenarios.SelectMany(s => new[] { s.Brief, s.Plain, s.Messy }))
                   let other = judged.Find(question)
                   where other is not null
                   select $"{question} ~ {other}";

        Assert.Empty(near);
    }

    [Fact]
    public void The_whole_Civil_Code_is_there_without_a_gap() =>
        Assert.Equal(
            Enumerable.Range(1, 1260),
            Corpus.Value.Articles.Where(a => a.Id.Law == "民法典").Select(a => a.Id.Number).Order());

    [Theory]
    [InlineData("三年", "年", 3)]
    [InlineData("三十日内", "日", 30)]
    [InlineData("百分之三十", "分", 0.3)]
    [InlineData("三分之二以上", "分", 0.666667)]
    [InlineData("罚款5000元以下", "元", 5000)]
    [InlineData("五万元", "元", 50000)]
    [InlineData("按第一百条", "条", 100)]
    public void Quantities_are_read_in_either_script(string text, string unit, double value) =>
        Assert.Contains((unit, value), Quantities.In(text));

    [Fact]
    public void A_copied_sentence_is_caught()
    {
        const string official = "当事人应当按照约定全面履行自己的义务，并且遵循诚信原则办事";

        Assert.NotNull(SharedRun.Find("说好的事情，当事人应当按照约定全面履行自己的义务并且遵循诚信", official, MostShared));
        Assert.Null(SharedRun.Find("说好的要全做到，还要讲诚信", official, MostShared));
    }
}
