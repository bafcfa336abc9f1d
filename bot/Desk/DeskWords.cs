using LegalBot.Cases;

namespace LegalBot.Desk;

/// <summary>What the desk tells the resident.</summary>
internal static class DeskWords
{
    public static string Taken(string worker) => $"您好，我是社区的{worker}，您说的我看到了，现在由我来和您谈。";

    public static string TakenMarker(string worker) => $"—— {worker}已接入，小助手先不说话 ——";

    public static string GivenBack(string worker) =>
        $"—— {worker}已结束人工服务 ——\n\n小助手继续陪着您。还想找人，随时点“找人工”。";

    public static string Completed(string worker, string? code, CaseOutcome outcome)
    {
        var end = outcome switch
        {
            CaseOutcome.Settled => "双方谈妥了，调解成功。",
            CaseOutcome.NotSettled => "这次没有谈妥。您还可以申请仲裁、请行政部门处理或者向法院起诉，调解不影响这些权利。",
            CaseOutcome.Advised => "您的问题已经答复。",
            CaseOutcome.Transferred => "这件事已经转给有权处理的部门。",
            CaseOutcome.Dropped => "按您的意思，这件事到此为止。",
            _ => throw new System.Diagnostics.UnreachableException($"Outcome {outcome} has no words."),
        };
        var number = code is null ? "" : $"\n\n编号：**{code}**。以后想查，把编号发给我就行。";
        return $"—— {worker}已办结 ——\n\n{end}{number}\n\n要是事情又有变化，直接告诉我。";
    }

    public static string NobodyFree(bool urgent) => urgent
        ? "值班的人都还没接上。**有危险请立刻打 110**（火灾 119，急救 120）。您的请求没有丢，我会继续一个一个找人，找到了马上在这里告诉您。"
        : "值班的人现在都忙，还没人接上。您的请求没有丢：它一直排在最前面的待办里，有人空下来就在这里回复您，您不用守着。急事可以打 12345，法律问题可以打 12348（免费）。";
}
