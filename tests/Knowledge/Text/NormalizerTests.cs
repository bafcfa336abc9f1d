using LegalBot.Knowledge.Text;

namespace LegalBot.Tests.Knowledge.Text;

public sealed class NormalizerTests
{
    [Theory]
    [InlineData("樓上漏水，鄰居不理", "楼上漏水,邻居不理")]
    [InlineData("  第２８８条　怎么说  ", "第288条 怎么说")]
    [InlineData("WiFi\u200B\u202E!", "wifi!")]
    [InlineData("ＡＢＣ３，０００￥｡", "abc3,000¥。")]
    [InlineData("ｱﾊﾟｰﾄ", "ｱﾊﾟｰﾄ")]
    [InlineData("押\u00AD金\uFEFF", "押金")]
    [InlineData("", "")]
    [InlineData(" \t\r\n", "")]
    public void Width_case_spaces_and_invisible_marks(string typed, string expected) => Assert.Equal(expected, Normalizer.Normalize(typed));

    [Theory]
    [InlineData("楼上漏水😀😀怎么办", "楼上漏水 怎么办")]
    [InlineData("👨‍👩‍👧押金❤️不退", "押金 不退")]
    [InlineData("1️⃣押金", "1押金")]
    [InlineData("🇨🇳", "")]
    [InlineData("押\uFFFD金", "押 金")]
    [InlineData("𝟑𝟎𝟎𝟎元𝐀𝐛", "3000元ab")]
    [InlineData("★押金→不退★", "押金→不退")]
    [InlineData("10㎡ 5℃", "10㎡ 5℃")]
    public void Pictures_are_a_space(string typed, string expected) => Assert.Equal(expected, Normalizer.Normalize(typed));

    // Not a row above: a theory's data cannot carry half a pair.
    [Fact]
    public void Half_a_pair_is_dropped() => Assert.Equal("a押金", Normalizer.Normalize("a\uD83D押金\uDE00"));

    [Theory]
    [InlineData("怎么办？？？！！", "怎么办?!")]
    [InlineData("急。。。……", "急。…")]
    [InlineData("138****1234", "138****1234")]
    [InlineData("哈哈哈", "哈哈哈")]
    [InlineData("好~~~", "好~")]
    public void A_repeated_mark_stands_once(string typed, string expected) => Assert.Equal(expected, Normalizer.Normalize(typed));

    [Theory]
    [InlineData("裏裡臺台説說衆眾啓啟爲為", "里里台台说说众众启启为为")]
    [InlineData("羣峯牀墻鄰隣綫線滙匯", "群峰床墙邻邻线线汇汇")]
    [InlineData("佔用 佈置 僱傭 週年 遊戲 煙菸 託管 鉅額", "占用 布置 雇佣 周年 游戏 烟烟 托管 巨额")]
    [InlineData("実際の権利と発売", "实际の权利と发卖")]
    [InlineData("⻓⽂⾦⺠法典", "长文金民法典")]
    [InlineData("﨎來", "﨎来")]
    [InlineData("𠮷祥", "吉祥")]
    [InlineData("𫘨𬭊", "𫘨𬭊")]
    [InlineData("樓宇單位管理費大廈按揭", "楼宇单位管理费大厦按揭")]
    [InlineData("皇后 後來 薑 乾淨 髮 麵 鬆 鬥毆", "皇后 后来 姜 干净 发 面 松 斗殴")]
    public void Traditional_and_other_forms_become_the_standard_one(string typed, string expected) =>
        Assert.Equal(expected, Normalizer.Normalize(typed));

    [Theory]
    [InlineData("看著 著急 拿著作業 顯著 著作權 原著", "看着 着急 拿着作业 显著 著作权 原著")]
    [InlineData("乾隆 乾坤 乾燥", "乾隆 乾坤 干燥")]
    [InlineData("藉口 憑藉 慰藉 戶藉", "借口 凭借 慰藉 户籍")]
    [InlineData("瞭解 明瞭 瞭望 暸望", "了解 明了 瞭望 瞭望")]
    [InlineData("徵收 宮商角徵羽", "征收 宫商角徵羽")]
    [InlineData("甚麼 甚至 怎麼", "什么 甚至 怎么")]
    [InlineData("餘款 鍾先生 於是 祇有 神祇", "余款 钟先生 于是 只有 神祇")]
    [InlineData("答覆 反覆 覆蓋 沈默 沈先生 瀋陽 下沈 身分證", "答复 反复 覆盖 沉默 沈先生 沈阳 下沉 身份证")]
    [InlineData("计画 画家 傢俱 一家俱乐部", "计划 画家 家具 一家俱乐部")]
    public void Phrases_decide_what_a_character_cannot(string typed, string expected) => Assert.Equal(expected, Normalizer.Normalize(typed));

    [Theory]
    [InlineData("😀樓上 漏水", "楼上", 2, 2)]
    [InlineData("押\u200B金\u200B不退", "押金", 0, 3)]
    [InlineData("第２８８条", "288", 1, 3)]
    [InlineData("我看著他", "看着", 1, 2)]
    public void A_span_leads_back_to_the_original(string typed, string part, int start, int length)
    {
        var read = Normalizer.Read(typed);

        Assert.Equal((start, length), read.Original(read.Text.IndexOf(part, StringComparison.Ordinal), part.Length));
    }

    [Fact]
    public void A_span_that_leaves_the_text_is_refused()
    {
        var read = Normalizer.Read("押金");

        Assert.Equal((2, 0), read.Original(2, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => read.Original(1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => read.Original(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => read.Original(3, 0));
    }
}
