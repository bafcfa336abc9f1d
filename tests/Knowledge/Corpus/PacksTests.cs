using LegalBot.Knowledge.Corpus;

namespace LegalBot.Tests.Knowledge.Corpus;

/// <summary>What must be true of the packs that ship.</summary>
public sealed class PacksTests
{
    private static readonly KnowledgeCorpus Shipped =
        PackReader.Load(Path.Combine(AppContext.BaseDirectory, "packs"));

    public static TheoryData<int, int> LivedBy => new()
    {
        { 188, 199 }, { 207, 209 }, { 235, 240 }, { 271, 310 }, { 366, 371 }, { 509, 509 }, { 563, 563 },
        { 577, 591 }, { 703, 734 }, { 937, 950 }, { 1164, 1189 }, { 1198, 1198 }, { 1245, 1258 },
    };

    [Theory]
    [MemberData(nameof(LivedBy))]
    public void The_articles_communities_live_by_are_there(int from, int to)
    {
        var missing = Enumerable.Range(from, to - from + 1).Where(n => !Shipped.HasArticle($"民法典-{n}"));

        Assert.Empty(missing);
    }

    [Fact]
    public void No_question_stands_under_two_articles()
    {
        var twice = Shipped.Articles.SelectMany(a => a.Questions).GroupBy(q => q).Where(g => g.Count() > 1);

        Assert.Empty(twice.Select(g => g.Key));
    }

    [Fact]
    public void Cases_keep_their_source() =>
        Assert.All(Shipped.Cases, c => Assert.True(Uri.IsWellFormedUriString(c.Source.Url, UriKind.Absolute), c.Id));

    [Fact]
    public void Nothing_cites_what_is_not_yet_or_no_longer_law()
    {
        var today = new DateOnly(2026, 11, 24);
        var cited = Shipped.Guides.SelectMany(g => g.Law.Select(l => l.Id))
            .Concat(Shipped.Cases.SelectMany(c => c.Statutes));

        Assert.All(cited, id => Assert.NotNull(Shipped.FindArticle(id, today)));
    }
}
