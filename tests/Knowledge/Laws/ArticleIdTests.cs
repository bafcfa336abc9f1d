using LegalBot.Knowledge.Laws;

namespace LegalBot.Tests.Knowledge.Laws;

public sealed class ArticleIdTests
{
    [Theory]
    [InlineData("民法典-288", "第二百八十八条")]
    [InlineData("刑法-133-1", "第一百三十三条之一")]
    public void An_id_is_read_and_written_back(string text, string chinese)
    {
        Assert.True(ArticleId.TryParse(text, out var id));
        Assert.Equal(text, id.ToString());
        Assert.Equal(chinese, id.ToChinese());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("民法典")]
    [InlineData("民法典-")]
    [InlineData("民法典-0")]
    [InlineData("民法典-288条")]
    [InlineData("-288")]
    public void Anything_else_is_refused(string? text) => Assert.False(ArticleId.TryParse(text, out _));
}
