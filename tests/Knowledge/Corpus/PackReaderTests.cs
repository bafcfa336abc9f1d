using System.Text.Json.Nodes;
using LegalBot.Knowledge.Corpus;

namespace LegalBot.Tests.Knowledge.Corpus;

public sealed class PackReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("packs-").FullName;

    public PackReaderTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "guides"));
        Write("laws.jsonl", new JsonObject
        {
            ["id"] = "民法典", ["name"] = "中华人民共和国民法典", ["short"] = "民法典", ["kind"] = "法律",
            ["effective"] = "2021-01-01", ["replaces"] = "",
        });
        Write("civil-code.jsonl", Article("民法典-288"));
        Write("cases.jsonl");
        Write("scenarios.jsonl");
        Write("lexicon.tsv");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_sound_pack_is_read()
    {
        var corpus = PackReader.Load(_folder);

        Assert.NotNull(corpus.FindArticle("民法典-288", new DateOnly(2026, 1, 1)));
        Assert.Null(corpus.FindArticle("民法典-288", new DateOnly(2020, 12, 31)));
    }

    [Fact]
    public void Every_fault_names_file_line_and_field()
    {
        var second = Article("民法典-289");
        second["plain"] = "太短";
        second["effective"] = "2021年";
        second["gits"] = "写错的名字";
        second.Remove("keywords");
        Write("civil-code.jsonl", Article("民法典-288"), second);

        var faults = Faults();

        Assert.Equal(["effective", "gits", "keywords", "plain"], faults.Select(f => f.Field).Order());
        Assert.All(faults, f => Assert.Equal(("civil-code.jsonl", 2), (f.File, f.Line)));
    }

    [Fact]
    public void A_broken_line_is_named_and_the_rest_is_still_checked()
    {
        File.AppendAllText(Path.Combine(_folder, "civil-code.jsonl"), "{\"id\": \"民法典-2\n");
        File.AppendAllText(Path.Combine(_folder, "civil-code.jsonl"), Article("民法典-288").ToJsonString() + "\n");

        var faults = Faults();

        Assert.Contains(faults, f => f is { File: "civil-code.jsonl", Line: 2, Field: "" });
        Assert.Contains(faults, f => f is { Line: 3, Field: "effective" });
    }

    [Fact]
    public void An_article_nobody_wrote_cannot_be_cited()
    {
        var article = Article("民法典-288");
        article["related"] = new JsonArray("民法典-9999");
        Write("civil-code.jsonl", article);

        Assert.Contains(Faults(), f => f.Field == "related" && f.Message.Contains("民法典-9999", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_file_is_a_fault()
    {
        File.Delete(Path.Combine(_folder, "cases.jsonl"));

        Assert.Contains(Faults(), f => f is { File: "cases.jsonl", Line: 0 });
    }

    private static JsonObject Article(string id) => new()
    {
        ["id"] = id,
        ["path"] = new JsonArray("第二编 物权"),
        ["gist"] = "测试用的一句话",
        ["plain"] = new string('文', 60),
        ["keywords"] = Texts("词", 6),
        ["questions"] = Texts("问", 5),
        ["related"] = new JsonArray(),
        ["effective"] = "2021-01-01",
        ["checkedOn"] = "2026-11-24",
        ["checkedAgainst"] = "官方文本 2025-04",
    };

    private static JsonArray Texts(string stem, int count) =>
        [.. Enumerable.Range(1, count).Select(n => (JsonNode)$"{stem}{n}")];

    private List<PackFault> Faults() =>
        [.. Assert.Throws<PackException>(() => PackReader.Load(_folder)).Faults];

    private void Write(string file, params JsonObject[] rows) =>
        File.WriteAllLines(Path.Combine(_folder, file), rows.Select(r => r.ToJsonString()));
}
