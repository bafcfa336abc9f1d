using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Text;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("抚养废怎么要", "抚养费怎么要")]
    [InlineData("離昏", "离婚")]
    [InlineData("我要起拆他", "我要起诉他")]
    [InlineData("劳动仲栽", "劳动仲裁")]
    [InlineData("陪偿", "赔偿")]
    [InlineData("押今不退", "押金不退")]
    [InlineData("物业废", "物业费")]
    [InlineData("劳动和同", "劳动合同")]
    [InlineData("工商认定", "工伤认定")]
    [InlineData("遗主 继成", "遗嘱 继承")]
    [InlineData("按揭代款", "按揭贷款")]
    [InlineData("拖欠公资", "拖欠工资")]
    [InlineData("违约斤", "违约金")]
    [InlineData("诉讼实效", "诉讼时效")]
    public void Slips_in_legal_words_are_mended(string typed, string expected) => Assert.Equal(expected, SearchText.Read(typed).Text);

    [Theory]
    [InlineData("定金 订金")]
    [InlineData("账单 帐单")]
    [InlineData("一起拆墙")]
    [InlineData("抵押今年到期")]
    [InlineData("得到公正处理")]
    [InlineData("扶养费")]
    [InlineData("我和同事")]
    [InlineData("现代款式")]
    [InlineData("到底押金退不退")]
    [InlineData("转移产权")]
    [InlineData("年轻商人")]
    public void What_only_looks_like_a_slip_stays(string typed) => Assert.Equal(typed, SearchText.Read(typed).Text);

    [Theory]
    [InlineData("请问一下，押金不退怎么办？谢谢了", ",押金不退怎么办?")]
    [InlineData("急急急！！在线等 楼上漏水", "! 楼上漏水")]
    [InlineData("你好 我想咨询一下离婚哈哈", "离婚")]
    [InlineData("嗯嗯那个啥物业费", "物业费")]
    [InlineData("求助热线是多少", "求助热线是多少")]
    [InlineData("质问一下物业", "质问一下物业")]
    [InlineData("谢谢", "谢谢")]
    [InlineData("求助！求助！", "求助!求助!")]
    [InlineData("", "")]
    public void Questions_lose_what_says_nothing(string typed, string expected) => Assert.Equal(expected, SearchText.ReadQuestion(typed).Text);

    [Fact]
    public void The_corpus_keeps_all_its_words() => Assert.Equal("请问一下,谢谢了", SearchText.Read("请问一下，谢谢了").Text);

    [Theory]
    [InlineData("😀押金三千塊不退", "3000元", 4, 3)]
    [InlineData("欠３，０００圓", "3000元", 1, 6)]
    [InlineData("他離昏了", "离婚", 1, 2)]
    [InlineData("按第二百八十八條辦", "第288条", 1, 7)]
    [InlineData("百分之二十的股份", "20%", 0, 5)]
    [InlineData("看著作權", "著作", 1, 2)]
    [InlineData("租期三千一个月", "1个月", 4, 3)]
    public void A_replacement_maps_to_all_it_replaced(string typed, string part, int start, int length)
    {
        var read = SearchText.Read(typed);

        Assert.Equal((start, length), read.Original(read.Text.IndexOf(part, StringComparison.Ordinal), part.Length));
    }

    [Fact]
    public void A_question_s_places_lead_back_past_what_was_taken_out()
    {
        var read = SearchText.ReadQuestion("你好，請問 押金不退");

        Assert.Equal((6, 2), read.Original(read.Text.IndexOf("押金", StringComparison.Ordinal), 2));
    }
}
