using System.Text.RegularExpressions;

namespace LegalBot.Chat.Words;

/// <summary>How people speak of danger, by kind, gravest first, and what shows that it is not now.</summary>
internal static partial class DangerSigns
{
    public static readonly IReadOnlyList<(EmergencyKind Kind, Regex Signs, Regex? NotWhen)> All =
    [
        (EmergencyKind.Suicide, Suicide(), NotSuicide()),
        (EmergencyKind.DomesticViolence, DomesticViolence(), null),
        (EmergencyKind.Fire, Fire(), Past()),
        (EmergencyKind.Crime, Crime(), Past()),
        (EmergencyKind.Medical, Medical(), Past()),
    ];

    [GeneratedRegex("自杀|不想活|活不下去|活够了|轻生|寻死|想死了?$|想死[，。！了算的]|我要死给|跳楼|上吊|割腕|喝农药|吃安眠药|了结(自己|生命)|结束(自己的?)?生命|死了算了|一死了之|没有?活路", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Suicide();

    [GeneratedRegex("跳楼价|跳楼机|保险.{0,12}自杀|自杀.{0,12}(理赔|保险|赔不赔|凶宅)|凶宅", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NotSuicide();

    [GeneratedRegex("家暴|家庭暴力|(老公|丈夫|男人|男朋友|前夫|对象|老婆|妻子|前妻|婆婆|公公|爸爸?|父亲|妈妈?|母亲|继父|后爸|儿子|女婿|儿媳|家里人|他|同居的)[^，。！？楼邻物]{0,8}(打我|打了我|揍我|踹我|掐我|扇我|殴打|动手打|要杀|往死里打|虐待|打孩子|打老婆|打妈)|被(老公|丈夫|男朋友|前夫|老婆|妻子|儿子|爸|父亲|家里人|家人)[^，。！？]{0,6}(打|揍|掐|踹|虐待|关起来)|虐待(老人|孩子|儿童)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DomesticViolence();

    [GeneratedRegex("着火了|起火了|失火了|着火啦|火灾(了|啊|现场)|正在(着火|冒烟|燃烧)|烧起来了|冒(黑|浓)烟|煤气(泄漏|漏了|味)|燃气(泄漏|漏了|味)|天然气(泄漏|漏了|味)|^着火$|^起火$|救火", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fire();

    [GeneratedRegex("救命|有人(正?在)?(撬|砸|踹)(我家|我的)?门|撬门|撬锁|有小偷|进贼|贼在|入室|抢劫|抢我|绑架|正在打人|打起来了|拿刀|持刀|提着刀|动刀|砍人|砍我|杀我|要杀|弄死我|捅我|强奸|强暴|猥亵|性侵|尾随|跟踪我|非法拘禁|把我(关|锁)|不让我(走|出去|离开)|传销窝|被困|歹徒", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Crime();

    [GeneratedRegex("昏迷|没有?呼吸|大出血|血流不止|叫不醒|心脏病(犯|发)|晕倒了|中毒了|触电了|摔下(来|去)了.{0,10}(不动|流血)|不省人事|快不行了", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Medical();

    // Clearly about what to do afterwards: damages, liability, a court, long ago.
    [GeneratedRegex("去年|前年|上个?月|上周|几年前|多年前|以前|当年|\\d{4}年|赔偿|赔多少|怎么赔|谁赔|谁负责|责任|判几年|判多久|怎么判|量刑|算不算|构成|诉讼|起诉|法院|条例|第[零一二三四五六七八九十百千\\d]+条|预防|怕着火|会不会", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Past();
}
