using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Search;
using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Search;

public sealed class HighlighterTests
{
    private static readonly Tokenizer Tokenizer = new(new Words(["建筑物区分所有权", "楼上漏水"]));
    private static readonly Highlighter Highlighter = new(Tokenizer);

    private static readonly Gen<string> Texts = Gen.Elements(
            "樓上", "漏水", "押金", "不退", "，", "。", "😀", "\u200b", "abc", "１２", "3", "\ud800", "房東", "著", "著作權", "看", "三", "一", "十", "百", "千",
            "统一", "年", "个月", "天", "元", "块", "第", "条", "几", "多", "-", "/", "抚养废", "起拆", "公正处", "理", " ", "\n", "建筑物区分所有权", "半", "沈", "下")
        .ListOf().Select(string.Concat);

    [Theory]
    [InlineData("押金不退怎么办", "租客的押金，房东不退", "押金|不退")]
    [InlineData("押金不退", "😀租客的押\u200B金房東不退", "押\u200B金|不退")]
    [InlineData("3000元", "欠我三千塊沒還", "三千塊")]
    [InlineData("第288条", "依照第二百八十八條", "第二百八十八條")]
    [InlineData("楼上漏水", "我家樓上漏水了", "樓上漏水")]
    [InlineData("离婚", "協議離昏", "離昏")]
    [InlineData("漏水", "无关的话", "")]
    [InlineData("ＡＢＣ押金", "abc押金", "abc押金")]
    public void What_matches_is_marked_as_it_was_written(string question, string text, string marked) =>
        Assert.Equal(marked, string.Join('|', Highlighter.Find(Terms(question), text, 10, 100).Spans.Select(s => text.Substring(s.Start, s.Length))));

    [Fact]
    public void The_passage_is_where_the_most_terms_are()
    {
        const string text = "押金是另一回事，这里先说别的，说上很久很久。房东无故不退押金的，租客可以起诉。后面还有很多别的话要说，也很长。";
        var found = Highlighter.Find(Terms("房东不退押金"), text, 10, 20);

        Assert.Equal("房东无故不退押金的，租客可以起诉。后面还", text.Substring(found.Start, found.Length));
        Assert.Equal(["房东", "不退押金"], found.Spans.Select(s => text.Substring(s.Start, s.Length)));
    }

    [Fact]
    public void Of_too_many_spans_those_of_most_terms_stay()
    {
        const string text = "押金，押金，不退押金，押金";

        Assert.Equal(["不退押金"], Highlighter.Find(Terms("不退押金"), text, 1, 50).Spans.Select(s => text.Substring(s.Start, s.Length)));
    }

    [Fact]
    public void Without_a_match_the_text_s_beginning_is_shown_and_no_pair_is_cut()
    {
        var found = Highlighter.Find(Terms("押金"), "啊😀😀😀", 3, 4);

        Assert.Equal((0, 3), (found.Start, found.Length));
        Assert.Empty(found.Spans);
    }

    [Fact]
    public void Limits_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Highlighter.Find(Terms("押金"), "押金", -1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Highlighter.Find(Terms("押金"), "押金", 1, 0));
    }

    [Fact]
    public void Spans_lie_in_the_passage_ascend_and_hold_a_term() =>
        Prop.ForAll(Texts.ToArbitrary(), Texts.ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (question, text, length) =>
        {
            var terms = Terms(question);
            var found = Highlighter.Find(terms, text, 5, length);
            Assert.True(found.Start >= 0 && found.Length <= length && found.Start + found.Length <= text.Length && found.Spans.Count <= 5);
            Assert.False(found.Length > 0 && char.IsLowSurrogate(text[found.Start]) && found.Start > 0 && char.IsHighSurrogate(text[found.Start - 1]));
            var before = found.Start;
            foreach (var span in found.Spans)
            {
                Assert.True(span.Start >= before && span.Length > 0 && span.End <= found.Start + found.Length);
                var shown = text.Substring(span.Start, span.Length);
                Assert.True(Tokenizer.Keys(shown).Overlaps(terms), $"{shown} in {text} for {question}");
                before = span.End;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(40));

    private static HashSet<ulong> Terms(string question)
    {
        var tokens = Tokenizer.Read(SearchText.ReadQuestion(question).Text);
        return [.. tokens.Where(t => t.Length > 1).Select(t => t.Key)];
    }
}
