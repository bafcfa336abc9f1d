using System.Text.RegularExpressions;

namespace LegalBot.Chat.Words;

/// <summary>
/// How people speak of danger, by kind, in the order in which they are looked for, and what shows that it is not now. The
/// text is normalised: Simplified, half width, no spaces. Prefers a false alarm to a missed one.
/// </summary>
internal static partial class DangerSigns
{
    public static readonly IReadOnlyList<(EmergencyKind Kind, Regex Signs, Regex? NotWhen)> All =
    [
        (EmergencyKind.SuicideOfOther, SuicideOfOther(), Story()),
        (EmergencyKind.Suicide, Suicide(), Story()),
        (EmergencyKind.HarmToOthers, HarmToOthers(), Story()),
        (EmergencyKind.ChildAbuse, ChildAbuse(), LongAgo()),
        (EmergencyKind.DomesticViolence, DomesticViolence(), Story()),
        (EmergencyKind.Missing, Missing(), NotMissing()),
        (EmergencyKind.Trapped, Trapped(), NotTrapped()),
        (EmergencyKind.Fire, Fire(), NotNow()),
        (EmergencyKind.Crime, Crime(), NotCrime()),
        (EmergencyKind.Medical, Medical(), NotNow()),
    ];

    /// <summary>Says that it is happening: outweighs words that sound like a question about afterwards.</summary>
    public static readonly Regex Now = HappensNow();

    [GeneratedRegex("现在|正在|刚刚|刚才|快来|快点来|还(躺|没醒|在(流|冒|烧|打|屋))|越来越|喘不", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HappensNow();

    private const string Somebody = "有人|有个人|儿子|女儿|闺女|孩子|小孩|我妈|我爸|妈妈|爸爸|爷爷|奶奶|老公|老婆|丈夫|妻子|邻居|楼上的?人|同学|室友|朋友|老人|他|她";

    [GeneratedRegex($"({Somebody})[^，。！？]{{0,12}}(要跳楼|要跳|跳下去|想跳|自杀|割腕|上吊|轻生|寻死|不想活|(吃|吞)了?[^，。！？]{{0,6}}安眠药|喝了?[^，。！？]{{0,4}}(农药|老鼠药|百草枯))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SuicideOfOther();

    [GeneratedRegex("自杀|不想活|活不下去|活够了|活腻|活着没(意思|劲|意义)|轻生|寻死|想死了?$|想死[，。！了算的]|我要死给|跳楼|(楼上|楼顶|阳台|窗户|桥上|天台)[^，。！？]{0,6}跳|想跳下去|要跳下去|上吊|割腕|喝了?[^，。！？]{0,4}(农药|老鼠药|百草枯)|(吃|吞)了?[^，。！？]{0,8}安眠药|了结(自己|生命)|结束(自己的?)?生命|死了算了|一死了之|没有?活路", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suicide();

    [GeneratedRegex("我(真|好)?(想|要)(拿刀)?[^，。！？]{0,6}(杀了|砍死|捅死|弄死|打死|毒死|杀人)|我杀了人|我把人(杀|捅|砍|打死|撞(了|死)|打伤)|我(放|下)了?(老鼠药|毒药|毒)|(点|开)(煤气|汽油|燃气)[^，。！？]{0,6}同归于尽|跟他们?同归于尽", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HarmToOthers();

    [GeneratedRegex("(孩子|小孩|女儿|儿子|闺女|娃|幼儿|女童|男童|小学生|妹妹|弟弟)[^。！？]{0,12}(被[^，。！？]{0,8}(摸|猥亵|性侵|强奸|脱)|惨叫|淤青|往死里打|不给饭吃|关在|锁在屋)|(摸|碰)(我|她|他|孩子)的?(下面|下身|胸|屁股|大腿|私处)|(猥亵|性侵|强奸)[^，。！？]{0,6}(孩子|小孩|女儿|女童|儿童|幼女)|(我爸|我妈|爸爸|妈妈|后妈|继母|继父|后爸|养父|养母|老师)[^，。！？]{0,10}(抽我|掐我|不给我饭|不给饭吃|把?我?关(我|在)|锁在|往死里打)|虐待(孩子|儿童|小孩)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChildAbuse();

    [GeneratedRegex("家暴|家庭暴力|(老公|丈夫|我男人|男朋友|前夫|对象|老婆|妻子|前妻|婆婆|公公|我爸|父亲|我妈|母亲|我儿子|女婿|儿媳|家里人|同居的)[^，。！？楼邻物]{0,8}(打我|打了我|揍我|踹我|掐我|扇我|殴打|动手打|又要打人|要杀|往死里打|虐待|打孩子|打妈|不让我出|把我(关|锁)在|拿走[^，。！？]{0,3}手机)|被(老公|丈夫|男朋友|前夫|老婆|妻子|儿子|我爸|父亲|家里人|家人)[^，。！？]{0,6}(打|揍|掐|踹|虐待|关起来)|虐待老人|(护工|保姆|养老院)[^，。！？]{0,8}(打我?(妈|爸|爷爷|奶奶|老人)|虐待)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DomesticViolence();

    [GeneratedRegex("着火|起火|失火了|火灾(了|啊|现场)|火烛|冒(黑|浓)?烟|冒火|火花|烧起来|煤气(泄|漏|味)|燃气(泄|漏|味)|天然气(泄|漏|味)|救火|漏电|触电|电倒|电表箱[^，。！？]{0,6}(响|烟|烫)|要炸了|起火佬?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fire();

    [GeneratedRegex("救命|(撬|砸|踹|撞|堵)(着)?(我家|我的|我们家)?的?门|撬锁|有小偷|进贼|贼(还)?在|入室|闯进(来|我|屋)|抢劫|抢我|绑架|正在打|打起来了|按(在|到)地上打|追着(打|砍)|拿(着)?(刀|斧|棍)|攞刀|持刀|提着刀|动刀|砍人|砍(我|死)|斩我|杀我|要杀|打死我|弄死我|捅(我|人|了)|强奸|强暴|猥亵|性侵|尾随|跟踪我|门口不走|非法拘禁|把我(关在|锁在|反锁)|不让我(走|出去|离开)|传销窝|歹徒|炸(楼|了我|死)|泼汽油|威胁[^，。！？]{0,6}(杀|打死|弄死)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Crime();

    [GeneratedRegex("困(在|住|人)|被困|(关|锁|卡)在?(电梯|车)里|反锁(在)?[^，。！？]{0,4}(车|屋|厕所|浴室)|掉(进|到|下)[^，。！？]{0,4}(井|坑|水|河|池)|卡住了?[^，。！？]{0,4}出不来", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Trapped();

    [GeneratedRegex("(孩子|小孩|儿子|女儿|闺女|娃|老人|我妈|我爸|老伴|爷爷|奶奶|痴呆)[^。！？]{0,12}(失踪|不见了|走丢|走失|没回来|联系不上|找不(到|着)|被拐|被抱走|被人带走)|被拐走", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Missing();

    [GeneratedRegex("昏迷|没有?呼吸|大出血|血流不止|流[^，。！？]{0,4}血|叫不醒|叫唔醒|还?没醒过?来|心脏病(犯|发)|晕(倒|过去|低)|中毒|毒蘑菇|喘不(上|过)|呼吸困难|胸口(疼|痛)|嘴歪|中风|羊水破|吞了?[^，。！？]{0,4}(电池|硬币|钉)|噎(住|着)|溺水|开水烫|烫伤了|摔下(来|去)[^，。！？]{0,10}(不动|血|不起)|不省人事|快不行了|抽搐|氧气机|吸氧[^。！？]{0,10}停电|停[^，。！？]{0,6}氧|躺在(路|地)上|被车撞", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Medical();

    // Told of, not lived: a film, a price, insurance, a question about the law.
    [GeneratedRegex("跳楼价|跳楼机|电视里|电影|小说里|新闻里|保险.{0,12}自杀|自杀.{0,12}(理赔|保险|赔不赔|凶宅)|凶宅|法律怎么规定", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Story();

    // Clearly over, clearly only thought of, or about what comes afterwards.
    [GeneratedRegex("去年|前年|上个?月|上周|上星期|几年前|多年前|以前|当年|\\d{4}年|已经(灭|扑灭|出院)|如果|要是|万一|预防|怕着火|容易着火|会不会着火|谁赔|怎么赔|要不要赔|赔多少|赔偿|理赔|判几年|判多久|量刑|条例|第[零一二三四五六七八九十百千\\d]+条", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotNow();

    [GeneratedRegex("去年|前年|几年前|多年前|当年|小时候|\\d{4}年", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LongAgo();

    [GeneratedRegex("去年|前年|上个?月|上周|上星期|几年前|多年前|以前|当年|\\d{4}年|如果|要是|万一|(怎么|如何|教我)[^，。！？]{0,4}(撬|开)锁|救命.{0,8}(费|价|涨|贵|离谱)|杀我[^，。！？]{0,4}(块|元|价)|(老板|公司|单位|加班)[^。！？]{0,10}不让我走|不让我走[^。！？]{0,8}加班|谁赔|怎么赔|赔多少|判几年|判多久|量刑|构成", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotCrime();

    [GeneratedRegex("(狗|猫|鸟|车|钥匙)[^，。！？]{0,3}(被困|困)|去年|前年|上个?月|几年前|\\d{4}年|赔偿|谁赔|怎么赔|困难|困扰", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotTrapped();

    [GeneratedRegex("(狗|猫|钥匙|快递|手机|身份证)[^，。！？]{0,3}(不见|丢|找不)|宣告失踪|失踪(了)?(一|两|二|三|四|五|六|七|八|九|十|几|多|好几|\\d+)个?多?年|去年|前年|几年前|多年前", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotMissing();
}
