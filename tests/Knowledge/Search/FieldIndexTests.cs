using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Search;
using LegalBot.Knowledge.Search.Inverted;
using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Search;

public sealed class FieldIndexTests
{
    private static readonly string[] Words = ["漏水", "押金", "物业费", "不退", "邻居", "装修", "赔偿", "合同", "解除", "房东"];

    // What happens to an index: an entry comes, is changed, or goes.
    private static readonly Gen<(int Id, string? Text)[]> Changes = (
        from id in Gen.Choose(0, 6)
        from text in Gen.Elements(Words).ListOf().Select(w => string.Concat(w))
        from gone in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (id, gone ? null : text)).ArrayOf();

    [Fact]
    public void An_index_changed_step_by_step_scores_as_one_built_anew() =>
        Prop.ForAll(Changes.ToArbitrary(), changes =>
        {
            var index = new FieldIndex([], Tokenizer.Plain);
            var texts = new Dictionary<string, string>();
            foreach (var (number, text) in changes)
            {
                var id = $"案例-{number}";
                index = index.With(new HashSet<string> { id }, text is null ? [] : [Entry(id, text)]);
                texts.Remove(id);
                if (text is not null)
                {
                    texts[id] = text;
                }
            }

            var anew = new FieldIndex([.. texts.Select(t => Entry(t.Key, t.Value))], Tokenizer.Plain);
            foreach (var question in Words.Append("房东不退押金怎么办"))
            {
                Assert.Equal(Scores(anew, question), Scores(index, question));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_segment_saved_comes_back_and_a_torn_or_foreign_file_is_passed_over()
    {
        var folder = Directory.CreateTempSubdirectory("legalbot-segment").FullName;
        var documents = Words.Select((w, i) => Entry($"案例-{i}", w + "怎么办")).ToList();
        var index = new FieldIndex(documents, Tokenizer.Plain);
        SegmentFile.Save(folder, "a", index.Base);

        var back = new FieldIndex(new SegmentBuilder(Tokenizer.Plain, null), documents, SegmentFile.Load(folder, "a"));
        Assert.Equal(Scores(index, "漏水怎么办"), Scores(back, "漏水怎么办"));
        Assert.Null(SegmentFile.Load(folder, "b"));

        var file = Directory.GetFiles(folder).Single();
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..^9]);
        Assert.Null(SegmentFile.Load(folder, "a"));
        SegmentFile.Save(folder, "b", index.Base);
        Assert.Single(Directory.GetFiles(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_question_of_thousands_of_characters_is_followed_by_its_rarest_terms()
    {
        var index = new FieldIndex([Entry("案例-1", "楼上漏水泡了我家的墙")], Tokenizer.Plain);
        var query = index.Read(Asked(string.Concat(Enumerable.Range(0, 1_900).Select(i => (char)('一' + i)))));

        Assert.Equal(64, query.Telling.Length);
        Assert.All(query.TellingRarity, r => Assert.True(float.IsFinite(r)));
    }

    private static List<(string, float, double)> Scores(FieldIndex index, string question)
    {
        var query = index.Read(Asked(question));
        using var matches = index.Match(query);
        var words = matches.Words(official: 0).ToArray();
        return [.. Best.Of(index, words, index.Allowed(DocumentFilter.None), 100).Select(at => (index[at].Id, words[at], index.Likeness(at, query).First))];
    }

    private static QueryTerms Asked(string text) => new(new SearchQuery(text), Tokenizer.Plain, new LexiconExpansion([], Tokenizer.Plain), null);

    private static Document Entry(string id, string text) => new() { Id = id, Fields = [new(text, 1, 10)], Questions = text.Length == 0 ? [] : [text] };
}
