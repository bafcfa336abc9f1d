using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Text;

public sealed class TextProperties
{
    private static readonly string[] Pieces =
    [
        "楼上漏水", "押金", "不退", "，", "！", "?", "😀", "👨‍👩‍👧", "\u202e", "\u200b", "abc", "１２", "3", "0", "\ud800", "\udc00", "房東", "著", "著作", "看",
        "乾", "隆", "藉", "沈", "下", "甚麼", "三", "一", "两", "十", "百", "千", "万", "亿", "零", "〇", "半", "俩", "年", "个", "月", "天", "日", "元", "块", "钱",
        "%", "分之", "/", ".", ",", "点", "第", "条", "几", "数", "多", "余", "至", "-", "¥", " ", "\n", "平", "方", "米", "个半", "小时", "抚养废", "起拆", "公正处",
        "和同", "请问", "请", "问一下", "谢谢", "求助", "热线", "急急", "哈哈", "统", "级", "𠮷", "𫘨", "⻓", "ß", "İ", "\u0301",
    ];

    private static readonly string[] Rows =
        [.. new[] { "phrases.txt", "typos.tsv", "numerals.tsv", "fillers.tsv" }.SelectMany(t => Table.Read(t, 2).SelectMany(r => r)), .. Table.Read("units.tsv", 3).Select(r => r[0])];

    private static readonly Gen<string> Typed = Gen.OneOf(Gen.Elements(Pieces), Gen.Elements(Pieces), Gen.Elements(Rows)).ListOf().Select(string.Concat);

    private static readonly Arbitrary<string> Texts = Gen.OneOf(
        Typed, Typed, Typed, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(s => s.Get), Gen.Choose(0, char.MaxValue).Select(c => (char)c).ListOf().Select(string.Concat)).ToArbitrary();

    public static TheoryData<string> Readers => ["normalizer", "corpus", "question"];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Reading_again_what_was_read_changes_nothing(string reader) =>
        Check(text => Assert.Equal(Read(reader, text).Text, Read(reader, Read(reader, text).Text).Text));

    [Theory]
    [MemberData(nameof(Readers))]
    public void Spans_ascend_stay_inside_and_are_the_same_or_apart(string reader) => Check(text =>
    {
        var read = Read(reader, text);
        Assert.Equal(read.Text.Length, read.Starts.Length);
        Assert.Equal(read.Text.Length, read.Ends.Length);
        for (var at = 0; at < read.Text.Length; at++)
        {
            Assert.True(read.Starts[at] >= 0 && read.Starts[at] < read.Ends[at] && read.Ends[at] <= text.Length);
            Assert.True(at == 0 || read.Starts[at] >= read.Ends[at - 1] || (read.Starts[at] == read.Starts[at - 1] && read.Ends[at] == read.Ends[at - 1]));
        }
    });

    [Theory]
    [MemberData(nameof(Readers))]
    public void No_span_cuts_a_pair(string reader) => Check(text =>
    {
        var read = Read(reader, text);
        for (var at = 0; at < read.Text.Length; at++)
        {
            var (start, length) = read.Original(at, 1);
            Assert.False(char.IsLowSurrogate(text[start]) && start > 0 && char.IsHighSurrogate(text[start - 1]));
            Assert.False(start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]) && char.IsLowSurrogate(text[start + length]));
        }
    });

    [Fact]
    public void There_are_single_spaces_within_and_none_around() => Check(text =>
    {
        foreach (var read in new[] { Normalizer.Read(text), SearchText.Read(text), SearchText.ReadQuestion(text) })
        {
            Assert.Equal(read.Text.Trim(' '), read.Text);
            Assert.DoesNotContain("  ", read.Text, StringComparison.Ordinal);
        }
    });

    private static NormalizedText Read(string reader, string text) => reader switch
    {
        "normalizer" => Normalizer.Read(text),
        "corpus" => SearchText.Read(text),
        _ => SearchText.ReadQuestion(text),
    };

    private static void Check(Action<string> check) => Prop.ForAll(Texts, check).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(40));
}
