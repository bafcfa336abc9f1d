using LegalBot.Knowledge.Corpus.Official;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

public sealed class OfficialDiffTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Added_changed_repealed_and_renumbered_articles_are_told_apart()
    {
        Write("2010年1月1日", "猫要登记，登记不收费，当天办好。", "狗要拴绳，绳子不长于两米，夜里也一样。", "鸟笼要挂牢，风大的时候收进屋里。", "鱼缸要加盖。");
        _folder.Imported();
        Write("2020年1月1日", "猫要登记，登记收费五元，当天办好。", "新来的龟也要管起来，每年体检一次。", "狗要拴绳，绳子不长于两米，夜里也一样。", "鸟笼要挂牢，风大的时候要收进屋里。");

        var change = Assert.Single(_folder.Import().Changes);

        Assert.Equal("2010-01-01", change.Against);
        Assert.Equal(["猫狗法-1"], change.Changed.Select(c => c.ToString()));
        Assert.Equal(["猫狗法-2"], change.Added.Select(c => c.ToString()));
        Assert.Equal(["猫狗法-4"], change.Repealed.Select(c => c.ToString()));
        Assert.Equal([("猫狗法-2", "猫狗法-3"), ("猫狗法-3", "猫狗法-4")], change.Renumbered.Select(r => (r.From.ToString(), r.To.ToString())));
        Assert.Equal(2, _folder.Open().Versions("猫狗法").Count);
    }

    [Fact]
    public void A_dry_run_tells_the_same_and_writes_nothing()
    {
        Write("2010年1月1日", "甲。", "乙。");

        var change = Assert.Single(_folder.Import(dryRun: true).Changes);

        Assert.Equal((null, 2), (change.Against, change.Added.Count));
        Assert.False(Directory.Exists(_folder.Library));
    }

    [Fact]
    public void The_same_version_corrected_takes_the_place_of_what_was_held()
    {
        Write("2010年1月1日", "甲。", "乙。");
        _folder.Imported();
        Write("2010年1月1日", "甲。", "乙乙。");

        var outcome = _folder.Import();

        Assert.Equal(("2010-01-01", "猫狗法-2"), (Assert.Single(outcome.Changes).Against, Assert.Single(outcome.Changes[0].Changed).ToString()));
        Assert.Equal("乙乙。", Assert.Single(_folder.Open().Laws).Articles[1].Text);
        Assert.Equal((ImportStatus.Unchanged, 0), (_folder.Import().Status, _folder.Import().Changes.Count));
    }

    [Fact]
    public void Two_new_versions_at_once_are_compared_with_each_other()
    {
        _folder.Write("新.txt", "猫法\n（2020年1月1日通过）\n第一条 甲甲。").Write("旧.txt", "猫法\n（2010年1月1日通过）\n第一条 甲。");

        Assert.Equal([("2010-01-01", null), ("2020-01-01", "2010-01-01")], _folder.Import().Changes.Select(c => (c.Law.Version, c.Against)));
    }

    [Fact]
    public void An_excerpt_repeals_nothing()
    {
        _folder.Write("a.jsonl", string.Concat(Enumerable.Range(1, 10).Select(n => InventedLaw.Row($"车棚条例-{n}", $"旧的第{n}条", "2010-01-01")))).Imported();

        var change = Assert.Single(_folder.Clear().Write("b.jsonl", InventedLaw.Row("车棚条例-3", "新") + InventedLaw.Row("车棚条例-12", "新")).Import().Changes);

        Assert.Equal((1, 1, 0, 0), (change.Added.Count, change.Changed.Count, change.Repealed.Count, change.Renumbered.Count));
    }

    private void Write(string day, params string[] articles) =>
        _folder.Clear().Write("a.txt", InventedLaw.Plain($"猫狗法\n（{day}通过）", articles));
}
