using LegalBot.Storage;

namespace LegalBot.Chat.Words;

/// <summary>What is said first when somebody is in danger.</summary>
internal static class EmergencyWords
{
    private const string Told = "我已经按紧急情况通知社区的人，他们会在这里联系您。";

    public static MessageBody For(EmergencyKind kind) => new(Text(kind))
    {
        Band = "emergency",
        Suggestions = [new(CommonWords.Human)],
    };

    /// <summary>For the worker's queue.</summary>
    public static string Summary(EmergencyKind kind) => kind switch
    {
        EmergencyKind.Suicide => "紧急：可能轻生",
        EmergencyKind.DomesticViolence => "紧急：家庭暴力",
        EmergencyKind.Fire => "紧急：火情或燃气泄漏",
        EmergencyKind.Crime => "紧急：正在发生的违法犯罪",
        EmergencyKind.Medical => "紧急：有人需要急救",
        _ => throw new System.Diagnostics.UnreachableException($"Emergency {kind} has no words."),
    };

    private static string Text(EmergencyKind kind) => kind switch
    {
        EmergencyKind.Suicide =>
            "您现在的安全最要紧。**请马上打 110 或 120**，也请叫一个您信得过的人陪在身边。"
            + "想说说心里话，全国心理援助热线 **12356** 有人接听。\n\n" + Told + "您先别一个人待着。",
        EmergencyKind.DomesticViolence =>
            "您的安全最要紧。**正在挨打或者受威胁，马上打 110**；受伤了打 **120**。能离开就先到安全的地方。"
            + "妇女儿童可以打妇联热线 **12338**，法律帮助打 **12348**（免费）。\n\n" + Told,
        EmergencyKind.Fire =>
            "**马上打 119**，人先撤到安全的地方，有人受伤打 **120**。不要坐电梯，不要回去拿东西；闻到煤气味别开关电器，到屋外再打电话。\n\n" + Told,
        EmergencyKind.Crime =>
            "**马上打 110**。先保证自己安全，不要和对方硬碰；能锁门就锁门，记住对方样子和去向。有人受伤打 **120**。\n\n" + Told,
        EmergencyKind.Medical =>
            "**马上打 120**，说清地址和情况，听接线员指导，留人看护。\n\n" + Told,
        _ => throw new System.Diagnostics.UnreachableException($"Emergency {kind} has no words."),
    };
}
