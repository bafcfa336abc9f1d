using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Tests.Knowledge.Laws;

public sealed class ChineseNumberTests
{
    [Theory]
    [InlineData("二百八十八", 288)]
    [InlineData("十五", 15)]
    [InlineData("一百一十五", 115)]
    [InlineData("一千二百六十", 1260)]
    [InlineData("一千零五", 1005)]
    [InlineData("两百", 200)]
    [InlineData("288", 288)]
    [InlineData("２８８", 288)]
    public void Numbers_are_read_as_laws_and_people_write_them(string text, int expected)
    {
        Assert.True(ChineseNumber.TryParse(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("二百八x")]
    [InlineData("99999999999999")]
    public void What_is_no_number_is_refused(string text) => Assert.False(ChineseNumber.TryParse(text, out _));

    [Fact]
    public void What_is_written_is_read_back() =>
        Prop.ForAll(Gen.Choose(0, 99_999).ToArbitrary(), n =>
            ChineseNumber.TryParse(ChineseNumber.Format(n), out var back) && back == n).QuickCheckThrowOnFailure();
}
