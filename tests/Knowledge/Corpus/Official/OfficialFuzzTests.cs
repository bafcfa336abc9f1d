using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Corpus.Official;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

/// <summary>Whatever is done to valid text, the outcome is an import or reported faults, never an exception or a half.</summary>
public sealed class OfficialFuzzTests
{
    private static readonly string[] Odd =
    [
        "第", "条", "第一条", "第三条 ", "第二章", "附件", "目录", "（", "{", "\"", "\\ud800", "\ud800", "\0", "\u202e", "\u3000", "\n", "\r", "#", "## ", "<!--", "-->",
        "---\n", "9999年99月99日", "第九千九百九十九万条 ", "第〇条 ", "一、", "1.", "|", "😀", "null", "\t", "之一", "笫", "附：\n第一条 ",
    ];

    private static readonly Gen<Mutation> Mutations =
        from kind in Gen.Choose(0, 4)
        from at in Gen.Choose(0, 10_000)
        from length in Gen.Choose(1, 30)
        from odd in Gen.Elements(Odd)
        select new Mutation(kind, at, length, odd);

    [Theory]
    [InlineData("a.md", InventedLaw.Markdown)]
    [InlineData("a.txt", InventedLaw.PlainText)]
    [InlineData("a.jsonl", "")]
    public void Mutated_text_is_imported_or_refused_whole(string file, string valid)
    {
        valid = valid.Length > 0 ? valid : string.Concat(Enumerable.Range(1, 5).Select(n => InventedLaw.Row($"车棚条例-{n}", $"摆正{n}。", path: "第一章 总则")));
        Prop.ForAll(Mutations.NonEmptyListOf().ToArbitrary(), mutations => Check(file, System.Text.Encoding.UTF8.GetBytes(mutations.Aggregate(valid, (t, m) => m.Of(t)))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Mutated_bytes_of_a_Word_document_are_imported_or_refused_whole()
    {
        var valid = InventedLaw.Word("晒被条例", "第一条 晒被不得占道。", "第二条 雨天不晒。", "附表", "被\t3");
        var gen = from at in Gen.Choose(0, valid.Length - 1)
                  from value in Gen.Choose(0, 255)
                  select (at, value);
        Prop.ForAll(gen.NonEmptyListOf().ToArbitrary(), changes =>
        {
            byte[] bytes = [.. valid];
            foreach (var (at, value) in changes)
            {
                bytes[at] = (byte)value;
            }

            Check("a.docx", bytes);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private static void Check(string file, byte[] bytes)
    {
        using var folder = new ImportFolder();
        folder.Write("先.txt", InventedLaw.Plain("先有法", "甲。")).Imported();

        var outcome = folder.Write(file, bytes).Import();

        var library = folder.Open();
        Assert.Equal(outcome.Status == ImportStatus.Faulty, outcome.Faults.Count > 0);
        if (outcome.Faults.Count > 0)
        {
            Assert.Equal("先有法", Assert.Single(library.Laws).Id);
            Assert.All(outcome.Faults, f => Assert.True(f.File.Length > 0 && f.Text.Length > 0 && f.Line >= 0));
        }
        else
        {
            Assert.Equal(outcome.Laws, library.Laws.Count);
            Assert.Equal(outcome.Articles, library.Laws.Sum(l => l.Articles.Count));
            Assert.All(library.Laws.SelectMany(l => l.Articles), a => Assert.True(a.Text.Length > 0 && library.Has(a.Id)));
            Assert.All(library.Laws, l => Assert.Equal(l.Articles.Select(a => (a.Id.Number, a.Id.Insert)).Order().Distinct(), l.Articles.Select(a => (a.Id.Number, a.Id.Insert))));
            Assert.Equal(ImportStatus.Unchanged, folder.Import().Status);
        }
    }

    /// <summary>Deletes, repeats, swaps or inserts at a place that wraps around.</summary>
    private sealed record Mutation(int Kind, int At, int Length, string Odd)
    {
        public string Of(string text)
        {
            if (text.Length < 2)
            {
                return text + Odd;
            }

            var at = At % text.Length;
            var end = Math.Min(text.Length, at + Length);
            var lines = text.Split('\n');
            var (one, other) = (At % lines.Length, Length % lines.Length);
            switch (Kind)
            {
                case 0:
                    return text.Remove(at, end - at);
                case 1:
                    return text.Insert(end, text[at..end]);
                case 2:
                    (lines[one], lines[other]) = (lines[other], lines[one]);
                    return string.Join('\n', lines);
                case 3:
                    return string.Join('\n', lines.Take(one).Append(lines[other]).Concat(lines.Skip(one)));
                default:
                    return text.Insert(at, Odd);
            }
        }
    }
}
