using System.Diagnostics;
using LegalBot.Intake;
using LegalBot.Storage;

namespace LegalBot.Chat.Words;

/// <summary>What the registration asks and says.</summary>
internal static class IntakeWords
{
    public const string Agree = "同意并登记";
    public const string Disagree = "不同意";
    public const string Back = "上一步";
    public const string Skip = "跳过";
    public const string Resume = "继续登记";
    public const string Drop = "放弃登记";
    public const string Pause = "先停一下";

    public const string Continue = "我们接着上次的登记。";
    public const string Resumed = "好，接着来。";

    public static string Opening(IntakeForm form) => form.Answers.Count > 0
        ? "好，我帮您登记。您说过的我先记上了，只问还缺的，一次问一样；最后给您看一遍，都能改。"
        : "好，我帮您登记，一次只问一样。不知道的说“跳过”，答错了说“上一步”，最后给您看一遍再交。";

    public static MessageBody Ask(IntakeField field, string lead)
    {
        var (question, suggestions) = Question(field);
        List<Suggestion> all = [.. suggestions.Select(s => new Suggestion(s))];
        if (!IntakeFields.IsRequired(field))
        {
            all.Add(new Suggestion(field == IntakeField.Evidence ? "发完了 / 没有" : Skip, Skip));
        }

        all.Add(new Suggestion(Back));
        return new MessageBody(lead.Length == 0 ? question : $"{lead}\n\n{question}") { Band = "clarify", Suggestions = all };
    }

    public static MessageBody Review(IntakeForm form, string lead)
    {
        var lines = IntakeFields.All.Select((field, i) => $"{i + 1}. **{Name(field)}**：{Value(form, field)}");
        var text = (lead.Length == 0 ? "" : lead + "\n\n")
            + "请您看一遍，哪条不对，就说“改 3”这样的话：\n\n" + string.Join('\n', lines)
            + "\n\n**您同意吗？** 点“同意并登记”表示：您自愿申请人民调解；同意社区为处理这件事使用上面的姓名、电话、住址和材料，只给经办的人看。"
            + "调解不收费，谈不拢也不影响您去仲裁或起诉。";
        return new MessageBody(text) { Band = "clarify", Suggestions = [new(Agree), new("改 2"), new(Back), new(Pause)] };
    }

    public static MessageBody Registered(string code, string when) => new(
        $"登记好了。您的编号是\n\n**{code}**\n\n请记下或截图，凭它随时查进度。{when}"
        + "他们看得到您登记的全部内容，您不用再讲一遍。")
    {
        Band = "handoff",
        Suggestions = [new(CommonWords.Progress), new("还有别的事", CommonWords.StartOver)],
    };

    public static MessageBody Paused { get; } = new("好，先停在这里，填过的都替您留着。想接着填就说“继续登记”，不要了就说“放弃登记”。")
    {
        Suggestions = [new(Resume), new(Drop), new(CommonWords.Human)],
    };

    public static MessageBody Dropped { get; } = new("好，这次登记不要了，填的内容已经删掉。") { Suggestions = [new(CommonWords.Help)] };

    public static MessageBody NothingToResume { get; } = new("现在没有填到一半的登记。要登记就点下面。") { Suggestions = [new(CommonWords.Register)] };

    public static string Note(IntakeNote note) => note switch
    {
        IntakeNote.None or IntakeNote.Agreed => "",
        IntakeNote.Disagreed => "好，不同意就不登记，什么都不会交出去。您可以改其中几条、先停一下，或者说“放弃登记”。",
        IntakeNote.NotYet => "还差几条没填，填完就能登记。",
        IntakeNote.Corrected => "改好了。",
        IntakeNote.LooksLikeAQuestion => "这句像是在问我。要先问事情，就说“先停一下”；要接着登记，请回答下面这条。",
        IntakeNote.CannotSkip => "这一条少不了，没有它接手的人没法办。说个大概就行。",
        IntakeNote.NothingBefore => "已经是第一条了。",
        IntakeNote.ReviewNotUnderstood => "这句我没听明白。都对就点“同意并登记”，要改就说“改 3”这样的话。",
        IntakeNote.FilesKept => "收到了。还有就接着发，没有了点“发完了”或者接着回答。",
        IntakeNote.TooManyFiles => $"材料最多收 {IntakeForm.MostFiles} 个，多出来的没有收下；其余的可以当面交给经办人。",
        IntakeNote.Empty => "这条还空着。",
        IntakeNote.TooLong => "有点长，请说短一些。",
        IntakeNote.TooShort => "再多说两句：什么时候，谁，做了什么，结果怎样。",
        IntakeNote.NotAPhone => "这个号码不像电话：手机是 11 位，座机请带区号。",
        IntakeNote.NotAName => "请写姓名或怎么称呼您，例如“王阿姨”。",
        _ => throw new UnreachableException($"Note {note} has no words."),
    };

    public static string Name(IntakeField field) => field switch
    {
        IntakeField.Topic => "什么事",
        IntakeField.Facts => "经过",
        IntakeField.Place => "地点",
        IntakeField.OtherSide => "对方",
        IntakeField.Since => "什么时候起",
        IntakeField.Wish => "您的要求",
        IntakeField.Money => "涉及金额",
        IntakeField.Danger => "受伤、威胁",
        IntakeField.Elsewhere => "报警、法院",
        IntakeField.Evidence => "材料",
        IntakeField.Role => "您的身份",
        IntakeField.Name => "您的称呼",
        IntakeField.Phone => "电话",
        _ => throw new UnreachableException($"Field {field} has no words."),
    };

    private static (string Question, string[] Suggestions) Question(IntakeField field) => field switch
    {
        IntakeField.Topic => ("是哪一类事？点一个，或者自己写。", ["漏水", "噪音", "物业费", "停车", "养狗", "装修", "押金", "公共收益"]),
        IntakeField.Facts => ("请说说经过：什么时候，谁，做了什么，造成了什么结果。", []),
        IntakeField.Place => ("事情发生在哪里？例如“3号楼2单元501”。", []),
        IntakeField.OtherSide => ("对方是谁？例如“楼上601”“物业公司”。", ["楼上邻居", "物业公司", "房东", "不清楚是谁"]),
        IntakeField.Since => ("从什么时候开始的？大概就行。", []),
        IntakeField.Wish => ("您最想要什么结果？例如“修好漏点，赔 2000 元”。", []),
        IntakeField.Money => ("涉及多少钱？大概就行。", ["不涉及钱"]),
        IntakeField.Danger => ("有没有人受伤，或者受到威胁？", ["没有"]),
        IntakeField.Elsewhere => ("报过警、找过别的部门、或者去过法院吗？", ["都没有", "报过警", "已经起诉"]),
        IntakeField.Evidence => ("有照片、合同、单据的话，点回形针发给我（照片或 PDF，最多 9 个，每个不超过 10 MB）。", []),
        IntakeField.Role => ("您是？", ["业主", "租户", "物业工作人员", "业委会"]),
        IntakeField.Name => ("怎么称呼您？", []),
        IntakeField.Phone => ("您的电话？只给经办的人联系您用；不想留就说“跳过”，他们会在这里找您。", []),
        _ => throw new UnreachableException($"Field {field} has no words."),
    };

    private static string Value(IntakeForm form, IntakeField field)
    {
        var text = form[field].Length > 0 ? Markdown.Escape(form[field]) : "没有填";
        return field == IntakeField.Evidence && form.Files.Count > 0
            ? $"{form.Files.Count} 个文件" + (form[field].Length > 0 ? "，" + text : "")
            : text;
    }
}
