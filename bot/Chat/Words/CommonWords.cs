using LegalBot.Storage;

namespace LegalBot.Chat.Words;

/// <summary>Greeting, help and small talk.</summary>
internal static class CommonWords
{
    public const string Human = "找人工";
    public const string Register = "登记这件事";
    public const string Helpful = "有帮助";
    public const string Unhelpful = "没解决";
    public const string StartOver = "重新开始";
    public const string Progress = "查进度";
    public const string Help = "帮助";

    /// <summary>The eight commonest troubles; the value is the title of the guide that answers.</summary>
    private static readonly Suggestion[] Troubles =
    [
        new("楼上漏水", "楼上漏水怎么办", "leak"),
        new("夜里太吵", "夜里太吵怎么办", "noise"),
        new("物业不管事", "物业不干活、不管事怎么办", "property"),
        new("物业费", "不想交物业费、物业来催怎么办", "fee"),
        new("停车位", "车位、停车纠纷怎么办", "parking"),
        new("电动车充电", "电动车在楼道停放、充电怎么办", "ebike"),
        new("押金不退", "房东不退押金怎么办", "deposit"),
        new("养狗扰民", "邻居养狗叫、乱拉怎么办", "dog"),
    ];

    public static MessageBody Greeting { get; } = new(
        "您好，我是小区的法律小助手。邻里、物业、租房上的烦心事，用您自己的话告诉我就行，我按法律条文慢慢说给您听。")
    {
        Suggestions = Troubles,
    };

    public static MessageBody StartedOver { get; } = new("好，我们从头来。您遇到什么事了？") { Suggestions = Troubles };

    public static MessageBody HelpText { get; } = new(
        "我能帮您这些：\n\n"
        + "- **问法律**：直接说事情，例如“楼上漏水怎么办”“房东不退押金”；也可以问条文，例如“民法典288条”\n"
        + "- **登记纠纷**：说“登记”，我一项一项问，登记完给您一个编号，社区的法律明白人接着办\n"
        + "- **找真人**：说“人工”\n"
        + "- **查进度**：把编号发给我，或者说“查进度”\n"
        + "- **停下、重来**：说“取消”或“重新开始”\n\n"
        + "遇到危险请直接打 110（报警）、119（火警）、120（急救）。")
    {
        Suggestions = [new(Human), new(Register), new(Progress), new(StartOver)],
    };

    public static MessageBody Hello { get; } = new("您好，我在。您遇到什么事了？慢慢说。") { Suggestions = Troubles };

    public static MessageBody WhoIAm { get; } = new(
        "我是小区的法律小助手，是电脑程序，不是真人，也不是律师。法律条文我按核对过的讲，拿不准的会直说。想跟真人说，随时说“人工”。")
    {
        Suggestions = [new(Human), new(Help)],
    };

    public static MessageBody Secret { get; } = new(
        "您说的话只存在社区自己的电脑里，姓名、电话、住址都加了密。您找人工或者登记以后，经办的工作人员看得到；别的邻居看不到。别人的身份证号、银行卡号请不要发。")
    {
        Suggestions = [new(Human), new(Help)],
    };

    public static MessageBody Price { get; } = new("问我不收钱，社区调解也不收钱。打官司、请律师、做鉴定要花钱；钱不够可以打 12348 问问法律援助。")
    {
        Suggestions = [new(Human), new(Help)],
    };

    public static MessageBody Calm { get; } = new("让您着急了，对不住。您说说是什么事，我再听一遍；也可以直接找真人。")
    {
        Suggestions = [new(Human), new(Register)],
    };

    public static MessageBody Welcome { get; } = new("不客气。还有别的事随时告诉我。") { Suggestions = [new(Progress), new(Human)] };

    public static MessageBody GladToHelp { get; } = new("那就好。事情有变化再来找我。") { Suggestions = [new(StartOver)] };

    public static MessageBody NotReadable { get; } = new(
        "这条我没看懂。请用文字说一句：什么事，在哪里，您想怎么办。打字不方便的话，也可以直接找人。")
    {
        Band = "clarify",
        Suggestions = [new(Human), new(Help)],
    };

    public static MessageBody NothingToCancel { get; } = new("现在没有要取消的事。您想问什么，直接说就行。") { Suggestions = [new(Help)] };

    public static MessageBody FilesKept(int count) => new(
        $"{count} 个文件收到了。要不要登记这件事？登记时会一起交给社区的法律明白人。您也可以先说说发生了什么。")
    {
        Suggestions = [new(Register), new(Human)],
    };

    public static MessageBody OfferHuman { get; } = new(
        "看来我没帮上忙，对不住。这件事让社区的法律明白人来跟您说，好吗？您说过的话会一起转过去，不用再讲一遍。")
    {
        Suggestions = [new(Human), new(Register), new(StartOver)],
    };

    public static MessageBody TellMore { get; } = new(
        "好，哪里没说到点子上？再多讲一点：什么时候的事，对方是谁，您最想要什么结果。")
    {
        Suggestions = [new(Human), new(Register)],
    };

    public static MessageBody Refuse { get; } = new(
        "您心里有气，我明白。可是这件事违法，会让您自己担责任，我不能帮着做。合法的办法我可以一样一样说给您听，也可以请社区的人出面。")
    {
        Band = "refuse",
        Suggestions = [new(Human), new(Register)],
    };

    public static MessageBody Apology(string incident) => new(
        $"对不住，刚才这条我这边出错了，已经记录下来（{incident}）。您说的话没有丢，请再试一次，或者直接找人。")
    {
        Suggestions = [new(Human)],
    };
}
