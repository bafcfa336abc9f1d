using System.Text.RegularExpressions;
using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Text;

namespace LegalBot.Chat.Words;

/// <summary>Recognises commands: whole messages, never words inside a longer story.</summary>
internal static partial class Commands
{
    private static readonly (Command Command, Regex Words)[] All =
    [
        (Command.CancelHuman, CancelHuman()),
        (Command.Human, Human()),
        (Command.StartOver, StartOver()),
        (Command.Resume, Resume()),
        (Command.Drop, Drop()),
        (Command.Cancel, Cancel()),
        (Command.Help, Help()),
        (Command.Progress, Progress()),
        (Command.Register, Register()),
        (Command.Unhelpful, Unhelpful()),
        (Command.Helpful, Helpful()),
        (Command.NoneOfThese, NoneOfThese()),
        (Command.WhoAreYou, WhoAreYou()),
        (Command.Secret, Secret()),
        (Command.Price, Price()),
        (Command.Insult, Insult()),
        (Command.Hello, Hello()),
        (Command.Thanks, Thanks()),
    ];

    public static Command? Find(string text)
    {
        var said = Normalizer.Compact(text)
            .Trim('。', '!', '！', '.', '~', '?', '？', ',', '，');
        foreach (var (command, words) in All)
        {
            if (words.IsMatch(said))
            {
                return command;
            }
        }

        return null;
    }

    /// <summary>A bare number, as a pick from a list: 2, 二, 第2个; null when it is something else.</summary>
    public static int? NumberIn(string text)
    {
        var said = Normalizer.Normalize(text).Trim().TrimStart('第').TrimEnd('个', '条', '.', '。', '、');
        return said.Length is >= 1 and <= 2 && ChineseNumber.TryParse(said, out var number) ? number : null;
    }

    /// <summary>Asks for help with something unlawful: revenge, false evidence, poison, spying.</summary>
    public static bool AsksForHarm(string text) => Harm().IsMatch(Normalizer.Compact(text));

    /// <summary>Only makes sense with what was asked before: 那要赔多少, 他不认怎么办.</summary>
    public static bool LeansOnBefore(string text) => Leaning().IsMatch(Normalizer.Normalize(text));

    /// <summary>What a follow-up wants of the guide before; null when that is not clear.</summary>
    public static FollowUpAbout? AboutIn(string text)
    {
        var said = Normalizer.Normalize(text);
        return Deadline().IsMatch(said) ? FollowUpAbout.Deadline
            : Evidence().IsMatch(said) ? FollowUpAbout.Evidence
            : Contact().IsMatch(said) ? FollowUpAbout.Contact
            : Money().IsMatch(said) ? FollowUpAbout.Money
            : Steps().IsMatch(said) ? FollowUpAbout.Steps
            : null;
    }

    [GeneratedRegex("多久|多长时间|几天|期限|时效|来得及|什么时候之前", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Deadline();

    [GeneratedRegex("证据|证明|怎么留|要拍|录音", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Evidence();

    [GeneratedRegex("找谁|去哪|哪里|什么部门|打什么电话|投诉谁|谁管", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Contact();

    [GeneratedRegex("多少钱|赔多少|怎么赔|赔几|能赔|花多少", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Money();

    [GeneratedRegex("不(赔|理|修|管|给|认|肯|退|听|改|同意|开门|还)|怎么办|然后呢|接下来|第一步|起诉|告他", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Steps();

    [GeneratedRegex("^(那|这|它|他|她|要是|如果|可是|但是|万一|多久|多少钱?|怎么赔|谁来?赔|找谁|去哪|然后呢|还有呢)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leaning();

    [GeneratedRegex("^(我要|我想|帮我|给我|请)?(找|转|要|叫|接|换)?(一下|个|一个)?(人工|真人|活人|人工客服|人工服务|客服|工作人员|法律明白人|明白人|调解员|网格员|社区的人)(服务|客服|帮忙|来)?(吧|啊|呢)?$|^(我要|我想|想|帮我)?(找|叫|换)(个|一个)?人(来|说|谈|帮忙)?$|^(别|不要)(跟我|和我)?(机器人|机器)说?.{0,6}(人工|真人|人)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Human();

    [GeneratedRegex("^(取消人工|不等了|不用人工了?|不找人工了?|不用找人了?)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CancelHuman();

    [GeneratedRegex("^(重新开始|重来|从头来|从头开始|重新来|清空|restart)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex StartOver();

    [GeneratedRegex("^(取消|退出|算了|不弄了|停|停止|先停一下|先不弄了|cancel)(吧|了)?$|^(我|那)?(现在|先|暂时)?(不想|不要|先不|不)(再)?(登记|填|弄|说|继续)了?([,，].*)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Cancel();

    [GeneratedRegex("^(帮助|怎么用|你会什么|你能干什么|你能做什么|菜单|功能|help|使用说明)(啊|呢)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Help();

    [GeneratedRegex("^(我要|我想)?(查|查询|看看?|问)?(一下)?(我的)?(案子|登记|事情|申请|案件)?(的)?(进度|进展|到哪一?步了|办得怎么样了|办到哪了)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Progress();

    [GeneratedRegex("^(边等边)?(我要|我想|帮我|请|想)?(登记|申请调解|调解登记|立案登记|申请人民调解|报个?案登记|登记纠纷|登记一下|登记这件事|我要调解|要调解|调解一下)(吧|一下)?$|^我要(申请)?调解$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Register();

    [GeneratedRegex("^(继续登记|接着登记|继续填|接着填)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Resume();

    [GeneratedRegex("^(放弃登记|不登记了|取消登记)$|^(我)?(不同意|不登记|不要)[,，](都|全)?(删掉|删了|删除)(吧)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Drop();

    [GeneratedRegex("^(有帮助|有用|明白了|清楚了|懂了|解决了|知道了)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Helpful();

    [GeneratedRegex("^(没解决|没有解决|没用|没帮助|不对|答非所问|听不懂|看不懂|看不懂[,，]?说人话|说人话|太长了|说简单点|不是这个|说的什么|什么玩意|废话|你没回答我)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Unhelpful();

    [GeneratedRegex("^(都不是|以上都不是|没有我要的)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoneOfThese();

    [GeneratedRegex("^(你|您)(到底)?(是不是|是)(真人|人|机器人|ai|人工智能|电脑|假的|谁)(还是.{1,6})?(吗|啊|呀|吧)?([,，].{0,12})?$|^你叫什么(名字)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WhoAreYou();

    [GeneratedRegex("^(你|你们|您|这里|这)?(会|能)?(不会|给)?(保密|泄露|告诉别人|让别人(知道|看到))(吗|不|么)?$|^(我说的|聊天|这些)?.{0,6}(保密吗|会不会(泄露|被别人看到))$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("^(你|你们|您|这里|这|这个|问你)?(们)?(这|这里)?(要|收)?(不要|不收)?(收钱|收费|要钱|花钱|免费)(吗|不|么|的吗)?$|^(你们|这里)?(免费|收费)的?吗$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Price();

    [GeneratedRegex("^(你)?(个|是|真)?(傻|笨|蠢|垃圾|废物|智障|有病|白痴|滚|混蛋|王八蛋|他妈|妈的|操|狗屁|sb|傻逼|什么破).{0,8}$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Insult();

    [GeneratedRegex("^(你好|您好|在吗|在不在|喂|有人吗|hi|hello|早上好|下午好|晚上好|早)(啊|呀)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Hello();

    [GeneratedRegex("^(谢谢|谢谢你|谢谢[,，]?(已经)?(解决|明白|知道|懂)了|(解决|明白|知道)了[,，]?谢谢|谢谢您|多谢|感谢|好的|好|嗯|嗯嗯|哦|再见|拜拜|ok)(啊|了|啦)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Thanks();

    [GeneratedRegex("(怎么|如何|帮我|教我|想|打算|我要)[^，。！？]{0,10}(报复|打他一顿|揍他|弄死他|整死他|搞死他|毒死|下毒|投毒|泼油漆|堵(他|她)?(的)?锁眼|砸(他|她)(的)?(车|门|窗)|划(他|她)?(的)?车|伪造(证据|合同|签名|借条)|做假证|作伪证|假离婚逃债|转移财产逃债|装窃听|偷装(摄像头|定位)|安?装?监听|曝光(他|她)(的)?(裸照|隐私))", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Harm();
}
