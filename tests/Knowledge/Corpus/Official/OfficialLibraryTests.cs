using LegalBot.Knowledge.Corpus.Official;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

public sealed class OfficialLibraryTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_nothing_was_imported_the_library_is_empty()
    {
        var library = OfficialLibrary.Open(Path.Combine(_folder.Data, "none"));

        Assert.Empty(library.Laws);
        Assert.Null(library.Find("猫法-1", new DateOnly(2026, 1, 1)));
        Assert.Empty(library.Versions("猫法"));
    }

    [Theory]
    [InlineData("1999-01-01", "一")]
    [InlineData("2014-12-31", "一")]
    [InlineData("2015-01-01", "二")]
    [InlineData("2020-06-30", "二")]
    [InlineData("2020-07-01", "三")]
    public void The_version_in_force_on_a_day_is_found(string day, string text)
    {
        // The first is of no known date, the second dated by its version, the third in force later than passed.
        var library = _folder.Write("a.jsonl", InventedLaw.Row("车棚条例-1", "一", "") + InventedLaw.Row("车棚条例-1", "二", "2015-01-01")
            + InventedLaw.Row("车棚条例-1", "三", "2020-03-01") + InventedLaw.Row("车棚条例-2", "本条例自2020年7月1日起施行。", "2020-03-01")).Imported();

        Assert.Equal(text, library.Find("车棚条例-1", DateOnly.Parse(day))!.Text);
        Assert.Equal(["", "2015-01-01", "2020-03-01"], library.Versions("车棚条例").Select(v => v.Version));
        Assert.Equal(text == "三", library.Find("车棚条例-2", DateOnly.Parse(day)) is not null);
    }

    [Fact]
    public void A_law_not_yet_in_force_is_not_found_and_a_repealed_article_no_more()
    {
        var library = _folder.Write("a.jsonl", InventedLaw.Row("车棚条例-1", "旧", "2010-01-01") + InventedLaw.Row("车棚条例-2", "旧", "2010-01-01")
            + InventedLaw.Row("车棚条例-1", "新", "2020-01-01")).Imported();

        Assert.Null(library.Find("车棚条例-1", new DateOnly(2009, 12, 31)));
        Assert.NotNull(library.Find("车棚条例-2", new DateOnly(2019, 12, 31)));
        Assert.Null(library.Find("车棚条例-2", new DateOnly(2020, 1, 1)));
        Assert.True(library.Has("车棚条例-2"));
    }

    [Fact]
    public void Some_articles_of_a_law_lie_over_the_version_before()
    {
        _folder.Write("a.jsonl", string.Concat(Enumerable.Range(1, 10).Select(n => InventedLaw.Row($"车棚条例-{n}", $"旧{n}", "2010-01-01")))).Imported();
        var library = _folder.Clear().Write("b.jsonl", InventedLaw.Row("车棚条例-3", "新3", "2020-01-01") + InventedLaw.Row("车棚条例-9-1", "新9之1", "2020-01-01")).Imported();

        Assert.True(library.Versions("车棚条例")[1].IsPartial);
        Assert.Equal(("新3", "旧4", "新9之1"), (Text("3", 2020), Text("4", 2020), Text("9-1", 2020)));
        Assert.Equal(("旧3", null), (Text("3", 2019), Text("9-1", 2019)));
        var inForce = library.InForce(new DateOnly(2020, 1, 1)).ToList();
        Assert.Equal(11, inForce.Count);
        Assert.Equal(["旧1", "旧2", "新3", "旧4"], inForce.Take(4).Select(a => a.Article.Text));

        string? Text(string number, int year) => library.Find($"车棚条例-{number}", new DateOnly(year, 6, 1))?.Text;
    }

    [Fact]
    public void A_second_batch_of_one_version_adds_to_the_first()
    {
        _folder.Write("a.jsonl", InventedLaw.Row("车棚条例-2", "二") + InventedLaw.Row("车棚条例-9", "九")).Imported();
        var library = _folder.Clear().Write("b.jsonl", InventedLaw.Row("车棚条例-5", "五")).Imported();

        Assert.Equal([2, 5, 9], Assert.Single(library.Laws).Articles.Select(a => a.Id.Number));
        Assert.Equal(ImportStatus.Unchanged, _folder.Import().Status);
        Assert.Equal(ImportStatus.Unchanged, _folder.Clear().Write("a.jsonl", InventedLaw.Row("车棚条例-2", "二") + InventedLaw.Row("车棚条例-9", "九")).Import().Status);
    }

    [Fact]
    public void The_fingerprint_tells_what_is_said_and_nothing_else()
    {
        var first = _folder.Write("a.txt", InventedLaw.Plain("猫法", "甲。", "乙。")).Imported().Fingerprint;
        Assert.Equal(first, _folder.Clear().Write("别处.txt", InventedLaw.Plain("猫法", "甲。", "乙。")).Imported().Fingerprint);
        Assert.NotEqual(first, _folder.Clear().Write("a.txt", InventedLaw.Plain("猫法", "甲。", "乙乙。")).Imported().Fingerprint);
        Assert.Equal(first, _folder.Clear().Write("a.txt", InventedLaw.Plain("猫法", "甲。", "乙。")).Imported().Fingerprint);
    }

    [Fact]
    public void What_a_killed_import_left_is_ignored_and_cleaned()
    {
        _folder.Write("a.txt", InventedLaw.Plain("猫法", "甲。")).Imported();
        var left = (string[])["segment-0123.bin", "segment-4567.bin.tmp", "manifest.json.tmp"];
        Array.ForEach(left, name => File.WriteAllText(Path.Combine(_folder.Library, name), "半"));

        Assert.Single(_folder.Open().Laws);
        _folder.Import(dryRun: true);
        Assert.All(left, name => Assert.True(File.Exists(Path.Combine(_folder.Library, name))));
        Assert.Equal(ImportStatus.Unchanged, _folder.Import().Status);
        Assert.All(left, name => Assert.False(File.Exists(Path.Combine(_folder.Library, name))));
    }

    [Fact]
    public void Many_imports_are_gathered_into_one_file_and_all_is_still_there()
    {
        for (var n = 1; n <= 20; n++)
        {
            _folder.Clear().Write("a.txt", InventedLaw.Plain($"猫法之{n}", $"甲{n}。")).Write("b.txt", InventedLaw.Plain("狗法", $"乙{n}。")).Imported();
        }

        var library = _folder.Open();
        Assert.Equal(21, library.Laws.Count);
        Assert.Equal("乙20。", library.Find("狗法-1", default)!.Text);
        Assert.InRange(Directory.GetFiles(_folder.Library, "segment-*").Length, 1, 9);
    }

    [Fact]
    public void A_broken_or_missing_file_of_the_library_is_named()
    {
        _folder.Write("a.txt", InventedLaw.Plain("猫法", "甲。")).Imported();
        var segment = Assert.Single(Directory.GetFiles(_folder.Library, "segment-*"));
        var bytes = File.ReadAllBytes(segment);

        File.WriteAllBytes(segment, bytes[..^1]);
        Assert.Contains(segment, Assert.Throws<InvalidDataException>(_folder.Open).Message);
        File.Delete(segment);
        Assert.Contains(segment, Assert.Throws<InvalidDataException>(_folder.Open).Message);
        File.WriteAllText(Path.Combine(_folder.Library, "manifest.json"), "{");
        Assert.Contains("manifest.json", Assert.Throws<InvalidDataException>(_folder.Open).Message);
        File.WriteAllText(Path.Combine(_folder.Library, "manifest.json"), "{\"format\":9}");
        Assert.Contains("format 9", Assert.Throws<InvalidDataException>(_folder.Open).Message);
    }

    [Fact]
    public void A_second_import_at_the_same_time_leaves()
    {
        _folder.Write("a.txt", InventedLaw.Plain("猫法", "甲。")).Imported();
        using (LibraryLock.TryTake(_folder.Library))
        {
            Assert.Equal(ImportStatus.Busy, _folder.Import().Status);
            Assert.Equal(ImportStatus.Unchanged, _folder.Import(dryRun: true).Status);
        }

        Assert.Equal(ImportStatus.Unchanged, _folder.Import().Status);
    }
}
