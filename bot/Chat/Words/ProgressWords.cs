using LegalBot.Cases;
using LegalBot.People;
using LegalBot.Storage;

namespace LegalBot.Chat.Words;

/// <summary>How far a case is, in words.</summary>
internal static class ProgressWords
{
    public static MessageBody AskCode { get; } = new("请把编号发给我，就是登记时给您的那串，样子像 FZ260101-ABCD2345。找不到也没关系，可以问社区的人。")
    {
        Band = "clarify",
        Suggestions = [new(CommonWords.Human)],
    };

    public static MessageBody NotFound { get; } = new("没有查到这个编号。请对照一下有没有抄错：字母 FZ 开头，后面 6 位日期、8 位字母数字。")
    {
        Suggestions = [new(CommonWords.Human), new(CommonWords.Register)],
    };

    public static MessageBody TooMany { get; } = new("连着几次都没查到，先歇一会儿，过一个小时再查；急的话可以找人工。")
    {
        Suggestions = [new(CommonWords.Human)],
    };

    public static MessageBody Of(CaseProgress progress)
    {
        var worker = progress.WorkerName is { } name ? $"，经办人：{name}" : "";
        var registered = LocalTime.Of(progress.RegisteredAt);
        var changed = LocalTime.Of(progress.ChangedAt);
        return new MessageBody(
            $"编号 **{progress.Code}**（{Markdown.Escape(progress.Topic)}）\n\n"
            + $"- 现在：**{State(progress)}**{worker}\n"
            + $"- 登记：{registered:yyyy年M月d日 H:mm}\n"
            + $"- 最近一步：{changed:yyyy年M月d日 H:mm}")
        {
            Suggestions = [new(CommonWords.Human)],
        };
    }

    private static string State(CaseProgress progress) => progress.State switch
    {
        CaseState.Registered => "已登记，等社区的人接手",
        CaseState.Mediating => "已有人接手，正在调解",
        CaseState.Closed => "已办结：" + Outcome(progress.Outcome),
        CaseState.Withdrawn => "您已撤回",
        CaseState.Refused => "不予受理，原因请问经办人",
        _ => throw new System.Diagnostics.UnreachableException($"State {progress.State} has no words."),
    };

    private static string Outcome(CaseOutcome? outcome) => outcome switch
    {
        CaseOutcome.Settled => "调解成功",
        CaseOutcome.NotSettled => "没有谈妥，可以走仲裁、行政处理或诉讼",
        CaseOutcome.Advised => "已答复",
        CaseOutcome.Transferred => "已转有关部门",
        CaseOutcome.Dropped => "当事人不再要求",
        _ => "已结束",
    };
}
