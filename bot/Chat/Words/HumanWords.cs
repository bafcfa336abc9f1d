using LegalBot.Desk;
using LegalBot.Storage;

namespace LegalBot.Chat.Words;

/// <summary>What is said when a human is called.</summary>
internal static class HumanWords
{
    public static MessageBody Called(DutyOutlook duty, bool registered) => new(Text(duty))
    {
        Band = "handoff",
        Suggestions = registered
            ? [new("不等了", "取消人工")]
            : [new("边等边登记", CommonWords.Register), new("不等了", "取消人工")],
    };

    public static MessageBody AlreadyWaiting(DutyOutlook duty) => new(
        "已经在帮您找人了，您的请求排着，没有丢。" + When(duty) + "\n\n等的时候可以先说说事情经过，也可以登记，接手的人都看得到。")
    {
        Band = "handoff",
        Suggestions = [new("边等边登记", CommonWords.Register), new("不等了", "取消人工")],
    };

    public static MessageBody Withdrawn { get; } = new("好，不等人工了。想找人随时再说。") { Suggestions = [new(CommonWords.Human), new(CommonWords.Help)] };

    public static string When(DutyOutlook duty)
    {
        if (duty.WorkerName is { } name)
        {
            return $"今天值班的是{name}，一般几分钟内回复。";
        }

        return duty.NextShift is { } next
            ? $"现在不是值班时间，下一班从 **{next:M月d日 H:mm}** 开始，到时候会在这里回复您。"
            : "现在没有人值班，社区看到后会在这里回复您。";
    }

    private static string Text(DutyOutlook duty) =>
        "好，我去叫人。" + When(duty) + "您前面说过的话会一起转过去，不用再讲一遍。\n\n"
        + "有危险请直接打 110；法律问题也可以打 12348（免费）。";
}
