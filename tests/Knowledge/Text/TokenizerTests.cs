using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Text;

public sealed class TokenizerTests
{
    private static readonly Tokenizer WithWords = new(new Words(["物业费", "物业服务", "服务合同", "业主大会", "押金"]));

    [Theory]
    [InlineData("交物业费", new[] { "交", "交物/", "物", "物业", "物业费", "业", "业费", "费" })]
    [InlineData("退押金", new[] { "退", "退押/", "押", "押金", "金" })]
    [InlineData("a1 12", new[] { "a1", "12" })]
    public void Characters_pairs_and_the_lexicon_s_words_pairs_across_words_marked(string text, string[] terms) =>
        Assert.Equal(terms, WithWords.Read(text).Select(t => $"{text.AsSpan(t.Start, t.Length)}{(t.Kind == TokenKind.Split ? "/" : "")}"));

    [Fact]
    public void Of_overlapping_words_the_reading_with_the_fewest_pieces_is_taken() =>
        Assert.Equal(["物业服务"], WithWords.Read("物业服务合同").Where(t => t.Kind == TokenKind.Word).Select(t => "物业服务合同".Substring(t.Start, t.Length)).Take(1));

    [Fact]
    public void Every_token_is_its_place_in_the_text_and_its_key_is_that_of_its_characters() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), any =>
        {
            var text = Normalizer.Normalize(any.Get + "交物业费给物业服务中心");
            Assert.All(WithWords.Read(text), t => Assert.Equal(TermKey.Of(text.AsSpan(t.Start, t.Length)), t.Key));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Keys_of_different_terms_differ()
    {
        var terms = Enumerable.Range('一', 3_000).Select(c => $"{(char)c}").ToList();
        terms.AddRange(terms.Take(1_000).SelectMany(a => new[] { a + "人", "人" + a, a + "人民法院", a + "的人" }));

        Assert.Equal(terms.Distinct().Count(), terms.Select(t => TermKey.Of(t)).Distinct().Count());
    }

    [Fact]
    public void A_number_stands_also_with_the_sign_after_it() =>
        Assert.Contains(Tokenizer.Plain.Read("满3年"), t => t.Kind == TokenKind.Amount && t.Length == 2);

    [Fact]
    public void What_is_written_otherwise_has_the_same_keys() =>
        Assert.Equal(Tokenizer.Plain.Keys("押金三千块,兩個月"), Tokenizer.Plain.Keys("押今３，０００元，2个月"));
}
