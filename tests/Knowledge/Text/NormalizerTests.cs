using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Text;

public sealed class NormalizerTests
{
    [Theory]
    [InlineData("樓上漏水，鄰居不理", "楼上漏水,邻居不理")]
    [InlineData("  第２８８条　怎么说  ", "第288条 怎么说")]
    [InlineData("WiFi\u200B\u202E!", "wifi!")]
    public void What_people_type_comes_to_one_form(string typed, string expected) =>
        Assert.Equal(expected, Normalizer.Normalize(typed));

    [Fact]
    public void Normalising_twice_changes_nothing() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text =>
            Normalizer.Normalize(Normalizer.Normalize(text.Get)) == Normalizer.Normalize(text.Get))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Terms_are_characters_pairs_and_whole_words() =>
        Assert.Equal(["漏", "漏水", "水", "12345", "call"], Tokenizer.Plain.Read("漏水12345 call").Select(t => "漏水12345 call".Substring(t.Start, t.Length)));
}
