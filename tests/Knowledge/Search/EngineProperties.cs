using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Search;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Search;

public sealed class EngineProperties
{
    private static readonly Gen<string> Texts = Gen.Elements(
            "楼上漏水", "押金", "不退", "，", "😀", "\u202e", "abc", "１２", "\ud800", "房東", "怎么办", "<b>", "第288条", " ", "\n", "物业费", "条例")
        .ListOf().Select(parts => string.Concat(parts));

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Prop.ForAll(Texts.ToArbitrary(), text => Normalizer.Normalize(Normalizer.Normalize(text)) == Normalizer.Normalize(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_asked_scores_are_finite_in_order_and_each_entry_comes_once() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var found = Shipped.Engine.Find(new SearchQuery(text) { Articles = 50 });
            foreach (var hits in new[] { found.Articles, found.Guides, found.Cases })
            {
                Assert.All(hits, h => Assert.True(double.IsFinite(h.Score) && h.Likeness is >= 0 and <= 1.000001 && h.Coverage is >= 0 and <= 1.000001 && h.Lead is >= 0 and <= 1));
                Assert.Equal(hits.OrderByDescending(h => h.Score).Select(h => h.Id), hits.Select(h => h.Id));
                Assert.Equal(hits.Count, hits.Select(h => h.Id).Distinct().Count());
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Saved_vectors_come_back_and_a_broken_file_is_named()
    {
        var file = Path.GetTempFileName();
        new TermVectors([TermKey.Of("漏水"), TermKey.Of("押金")], [0.5f, -0.25f, 0f, 1f], 2).Save(file);
        var back = TermVectors.Load(file);
        Assert.Equal(2, back.Count);
        Assert.Equal(1, TermVectors.Dot(back.Embed([TermKey.Of("押金")]), back.Embed([TermKey.Of("押金")])), 4);

        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^2]);
        Assert.Contains(file, Assert.Throws<InvalidDataException>(() => TermVectors.Load(file)).Message);
        File.WriteAllText(file, "\u0004nope");
        Assert.Throws<InvalidDataException>(() => TermVectors.Load(file));
        File.Delete(file);
    }

    [Theory]
    [InlineData(192)]
    [InlineData(40)]
    public void Nearness_in_bytes_is_the_cosine(int dimensions)
    {
        var random = new Random(1);
        var vectors = Enumerable.Range(0, 20).Select(_ => Enumerable.Range(0, dimensions).Select(_ => random.NextSingle() - 0.5f).ToArray()).ToList();
        var length = vectors.Select(v => MathF.Sqrt(TermVectors.Dot(v, v))).ToArray();
        var bytes = ByteVectors.Of(dimensions, vectors);

        var near = Enumerable.Range(0, 20).Select(at => bytes.Nearness(at, bytes[3], bytes.Scales[3])).ToList();

        Assert.All(near.Index(), n => Assert.Equal(TermVectors.Dot(vectors[n.Index], vectors[3]), n.Item, 0.02 * length[n.Index] * length[3]));
    }
}
