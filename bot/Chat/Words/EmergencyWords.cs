using LegalBot.Storage;

namespace LegalBot.Chat.Words;

/// <summary>What is said first when somebody is in danger.</summary>
internal static class EmergencyWords
{
    private const string Told = "我已经按紧急情况通知社区的人，他们会在这里联系您。";

    /// <param name="kind">The danger.</param>
    /// <param name="inForm">A registration was under way; it waits.</param>
    public static MessageBody For(EmergencyKind kind, bool inForm) => new(Text(kind) + (inForm ? Waits : ""))
    {
        Band = "emergency",
        Suggestions = inForm ? [new(CommonWords.Human), new(IntakeWords.Resume)] : [new(CommonWords.Human)],
    };

    private const string Waits = "\n\n登记先放着，您刚才说的已经记上；安全了再说“继续登记”。";

    /// <summary>For the worker's queue.</summary>
    public static string Summary(EmergencyKind kind) => kind switch
    {
        EmergencyKind.Suicide => "紧急：可能轻生",
        EmergencyKind.SuicideOfOther => "紧急：有人要轻生",
        EmergencyKind.HarmToOthers => "紧急：可能伤害他人",
        EmergencyKind.ChildAbuse => "紧急：孩子受侵害",
        EmergencyKind.DomesticViolence => "紧急：家庭暴力",
        EmergencyKind.Fire => "紧急：火情、漏电或燃气泄漏",
        EmergencyKind.Crime => "紧急：正在发生的违法犯罪",
        EmergencyKind.Trapped => "紧急：有人被困",
        EmergencyKind.Missing => "紧急：有人走失",
        EmergencyKind.Medical => "紧急：有人需要急救",
        _ => throw new System.Diagnostics.UnreachableException($"Emergency {kind} has no words."),
    };

    private static string Text(EmergencyKind kind) => kind switch
    {
        EmergencyKind.Suicide =>
            "您现在的安全最要紧。**请马上打 110 或 120**，也请叫一个您信得过的人陪在身边。"
            + "想说说心里话，全国心理援助热线 **12356** 有人接听。\n\n" + Told + "您先别一个人待着。",
        EmergencyKind.SuicideOfOther =>
            "**马上打 110**，说清在哪里；已经吃了药、受了伤的，同时打 **120**。"
            + "离得近就慢慢跟他说话，别责骂、别刺激，把窗户、刀、药拿开，别让他一个人待着。心理援助热线 **12356**。\n\n" + Told,
        EmergencyKind.HarmToOthers =>
            "先停一停，离开那里，离开刀和药。**马上打 110**；已经有人受伤、中毒的，先打 **120** 救人，告诉他们是什么伤、什么药。"
            + "主动打电话、留在原地，对您自己也更好。心里压不住火，打 **12356** 跟人说说。\n\n" + Told,
        EmergencyKind.ChildAbuse =>
            "孩子的安全最要紧。**马上打 110**，受了伤打 **120**；先把孩子带到安全的地方。身上和衣服先别洗，别反复追问孩子，这些警察会帮着处理。"
            + "也可以打 **12355**（青少年）、**12338**（妇联）。你要是自己就是受欺负的孩子：这不是你的错，去找老师或信得过的大人，打 110 也行。\n\n" + Told,
        EmergencyKind.DomesticViolence =>
            "您的安全最要紧。**正在挨打或者受威胁，马上打 110**；受伤了打 **120**。能离开就先到安全的地方。"
            + "妇女儿童可以打妇联热线 **12338**，法律帮助打 **12348**（免费）。\n\n" + Told,
        EmergencyKind.Fire =>
            "**马上打 119**，人先撤到安全的地方，有人受伤打 **120**。不要坐电梯，不要回去拿东西；闻到煤气味别开关电器、别点火，到屋外再打电话；"
            + "漏电、冒火花，别碰开关和水，离远些。打不了电话，就敲门喊邻居。\n\n" + Told,
        EmergencyKind.Crime =>
            "**马上打 110**（不方便说话可以发短信到 **12110**，写清地址）。先保证自己安全，不要和对方硬碰；能锁门就锁门，记住对方样子和去向。有人受伤打 **120**。\n\n" + Told,
        EmergencyKind.Trapped =>
            "**马上打 119**（有人受伤或喘不上气打 **120**）。在电梯里：按警铃或轿厢里的救援电话，别扒门、别跳，靠着轿壁等人来。"
            + "水里、井里的，别自己下去救，先喊人、打电话。\n\n" + Told,
        EmergencyKind.Missing =>
            "**现在就打 110 报警**，不用等 24 小时。告诉警察：多大、长什么样、穿什么、最后在哪里、有没有病。"
            + "同时请物业看监控、守住小区门口，请邻居和家人分头找，家里留一个人。\n\n" + Told,
        EmergencyKind.Medical =>
            "**马上打 120**，说清地址和情况，听接线员指导，留人看护，先别随便挪动病人。有煤气味先开窗、把人移到通风处。\n\n" + Told,
        _ => throw new System.Diagnostics.UnreachableException($"Emergency {kind} has no words."),
    };
}
