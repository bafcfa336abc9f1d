using System.Diagnostics;
using LegalBot.Cases;
using LegalBot.Desk;
using LegalBot.People;
using LegalBot.Storage;

namespace LegalBot.Console;

/// <summary>What workers and admins read for states, steps and refusals.</summary>
public static class ConsoleWords
{
    public static readonly IReadOnlyList<CaseOutcome> Outcomes = Enum.GetValues<CaseOutcome>();

    public static string Of(HandoffReason reason) => reason switch
    {
        HandoffReason.Asked => "居民要找人",
        HandoffReason.Unhelpful => "小助手没答好",
        HandoffReason.RedFlag => "紧急",
        HandoffReason.Registered => "新登记",
        HandoffReason.WorkerCalls => "再次联系",
        _ => throw new UnreachableException($"Reason {reason} has no words."),
    };

    public static string Of(HandoffState state) => state switch
    {
        HandoffState.Waiting => "待接手",
        HandoffState.Taken => "正在谈",
        HandoffState.GivenBack => "已交还小助手",
        HandoffState.Completed => "已办结",
        HandoffState.Withdrawn => "居民不等了",
        _ => throw new UnreachableException($"State {state} has no words."),
    };

    public static string Of(CaseState state) => state switch
    {
        CaseState.Registered => "待受理",
        CaseState.Mediating => "调解中",
        CaseState.Closed => "已结案",
        CaseState.Withdrawn => "已撤回",
        CaseState.Refused => "不予受理",
        _ => throw new UnreachableException($"State {state} has no words."),
    };

    public static string Of(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Settled => "调解成功",
        CaseOutcome.NotSettled => "调解不成（已告知仲裁、行政、诉讼途径）",
        CaseOutcome.Advised => "已答复，无需调解",
        CaseOutcome.Transferred => "移交公安或其他部门",
        CaseOutcome.Dropped => "当事人放弃",
        _ => throw new UnreachableException($"Outcome {outcome} has no words."),
    };

    public static string Of(HandoffEvent happened) => happened.Kind switch
    {
        HandoffEventKind.Opened => "居民转来：" + Of(Enum.Parse<HandoffReason>(happened.Note)),
        HandoffEventKind.Added => "居民又提出：" + Of(Enum.Parse<HandoffReason>(happened.Note)),
        HandoffEventKind.Offered => $"请{happened.Actor}接手",
        HandoffEventKind.NobodyFree => "值班的人都问过，没有人接；已告诉居民，稍后再问一轮",
        HandoffEventKind.Taken => $"{happened.Actor}接手",
        HandoffEventKind.GivenBack => $"{happened.Actor}交还小助手" + Note(happened.Note),
        HandoffEventKind.Completed => $"{happened.Actor}办结" + Note(happened.Note),
        HandoffEventKind.Withdrawn => "居民不再等人工",
        _ => throw new UnreachableException($"Event {happened.Kind} has no words."),
    };

    public static string Of(CaseEvent happened) =>
        $"{happened.Actor}：{Of(happened.To)}" + (happened.Note.Length == 0 ? "" : $"（{happened.Note}）");

    public static string Of(DeskRefusal refusal) => refusal switch
    {
        DeskRefusal.NotThere => "没有这件事，或者不归您办。",
        DeskRefusal.TakenByOther => "别的同事已经接手了。",
        DeskRefusal.NotYours => "请先点“接手”，再回复居民。",
        DeskRefusal.AlreadyEnded => "这件事已经结束了。",
        DeskRefusal.BadText => $"请写 1 到 {SayToResident.MostCharacters} 个字。您写的内容还在下面。",
        DeskRefusal.CaseRefused => "案件现在的状态不能这样办，请刷新看看最新情况。",
        _ => throw new UnreachableException($"Refusal {refusal} has no words."),
    };

    public static string Of(AccountProblem problem) => problem switch
    {
        AccountProblem.UserNameTaken => "这个账号名有人用了，请换一个。",
        AccountProblem.UserNameInvalid => "账号名用小写字母、数字，可以带点、横线和下划线。",
        AccountProblem.PasswordWeak => "密码至少 10 位，不要全是重复的字；用几个词连起来最好记。",
        AccountProblem.InvitationInvalid => "这个链接用过了或者过期了，请管理员重新发一个。",
        _ => throw new UnreachableException($"Problem {problem} has no words."),
    };

    public static string Of(MessageSender sender, string name) => sender switch
    {
        MessageSender.Resident => "居民",
        MessageSender.Bot => "小助手",
        MessageSender.Worker => name,
        _ => throw new UnreachableException($"Sender {sender} has no words."),
    };

    public static string Day(DayOfWeek day) => "周" + "日一二三四五六"[(int)day];

    public static string Time(DateTimeOffset at) => $"{LocalTime.Of(at):yyyy-MM-dd HH:mm}";

    /// <summary>How long ago: 刚刚, 5 分钟, 3 小时, 2 天.</summary>
    public static string Since(DateTimeOffset at, DateTimeOffset now) => (now - at) switch
    {
        { TotalMinutes: < 1 } => "刚刚",
        { TotalHours: < 1 } past => $"{(int)past.TotalMinutes} 分钟",
        { TotalDays: < 1 } past => $"{(int)past.TotalHours} 小时",
        var past => $"{(int)past.TotalDays} 天",
    };

    private static string Note(string note) => note.Length == 0 ? "" : $"：{note}";
}
