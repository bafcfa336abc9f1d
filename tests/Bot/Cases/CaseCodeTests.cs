using LegalBot.Cases;

namespace LegalBot.Tests.Bot.Cases;

public sealed class CaseCodeTests
{
    private static readonly DateTimeOffset LateEvening = new(2026, 11, 23, 16, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_code_carries_the_local_day_and_can_be_found_again()
    {
        var code = CaseCode.New(LateEvening);

        Assert.StartsWith("FZ261124-", code);
        Assert.Equal(code, CaseCode.Find($"我的编号是 {code.ToLowerInvariant()}，到哪了"));
    }

    [Theory]
    [InlineData("fz261124 7kq2m9xa", "FZ261124-7KQ2M9XA")]
    [InlineData("FZ26112A-7KQ2M9XA", null)]
    [InlineData("FZ261I24-7KQ2M9XO", "FZ261124-7KQ2M9X0")]
    [InlineData("FZ2611", null)]
    [InlineData("没有编号", null)]
    public void Codes_are_read_as_people_write_them(string text, string? code) => Assert.Equal(code, CaseCode.Find(text));

    [Fact]
    public void Every_topic_falls_under_an_official_type()
    {
        Assert.Equal(18, DisputeTypes.All.Count);
        foreach (var topic in new[] { "漏水", "物业费", "押金", "家庭暴力", "没见过的事" })
        {
            Assert.Contains(DisputeTypes.Of(topic), DisputeTypes.All);
        }
    }
}
