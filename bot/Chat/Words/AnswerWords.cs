using System.Diagnostics;
using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Corpus;
using LegalBot.Storage;

namespace LegalBot.Chat.Words;

/// <summary>An answer in words: the short answer and why; then what to do.</summary>
internal static class AnswerWords
{
    private const string Disclaimer = "*以上是法律信息，供您参考，不是律师意见。*";
    private const string NoWordsYet = "上面是法律原文，我还没有白话解释。怎么用到您的事上，最好请法律明白人看一看。";
    private const int MostShown = 6;

    /// <param name="answer">The answer.</param>
    /// <param name="effects">What follows from the facts established; for a guide.</param>
    public static IReadOnlyList<MessageBody> Of(Answer answer, IReadOnlyList<FactEffect> effects) => answer.Band switch
    {
        AnswerBand.Guide => Guide(answer, answer.Guide!, effects),
        AnswerBand.Cited => [Cited(answer)],
        AnswerBand.Choose => [Choose(answer.Choices)],
        AnswerBand.Unsure => [Unsure(answer)],
        _ => throw new UnreachableException($"Band {answer.Band} has no words."),
    };

    /// <summary>The part of a guide that a follow-up asks for, not the whole page again.</summary>
    public static MessageBody Part(Answer answer, FollowUpAbout about)
    {
        var guide = answer.Guide!;
        var money = answer.Citations.Where(c => c.Text.Contains('赔', StringComparison.Ordinal) || c.Text.Contains('元', StringComparison.Ordinal)).Take(3)
            .Select(c => Citation(c, guide.Law.First(l => l.Id == c.Id).Why)).ToList();
        var text = about switch
        {
            FollowUpAbout.Deadline => "说到期限：\n\n" + Markdown.Bullets(guide.Deadlines),
            FollowUpAbout.Evidence => "证据这样留：\n\n" + Markdown.Bullets(guide.Evidence),
            FollowUpAbout.Contact => "可以找：\n\n" + Markdown.Bullets(guide.Contacts.Select(Contact)),
            FollowUpAbout.Money when money.Count > 0 => "多少钱要看损失和证据，法律上是这样：\n\n" + Markdown.Bullets(money),
            FollowUpAbout.Money => "多少钱要看损失和证据。先把这些留好：\n\n" + Markdown.Bullets(guide.Evidence),
            FollowUpAbout.Steps => "对方不配合，就一步一步往下走：\n\n" + Markdown.Numbered(guide.Steps),
            _ => throw new UnreachableException($"Part {about} has no words."),
        };
        return new MessageBody($"{text}\n\n{Disclaimer}") { Band = "guide", Citations = [.. answer.Citations.Take(MostShown).Select(c => c.Id)], Suggestions = After };
    }

    private static MessageBody[] Guide(Answer answer, Guide guide, IReadOnlyList<FactEffect> effects)
    {
        var yours = effects.Count == 0 ? "" : $"\n\n**按您说的情况**\n\n{Markdown.Bullets(effects.Select(ClarifyWords.Line))}";
        var shown = answer.Citations.Take(MostShown).ToList();
        var why = shown.Select(c => Citation(c, guide.Law.First(l => l.Id == c.Id).Why));
        var example = answer.Example is { } report ? $"\n\n**真实案例**：[{report.Title}](/entries/{report.Id})" : "";
        return
        [
            new($"{guide.Answer}{yours}\n\n**依据**\n\n{Markdown.Bullets(why)}{example}")
            {
                Band = "guide",
                Citations = [.. shown.Select(c => c.Id).Concat(effects.SelectMany(e => e.Law.Select(c => c.Id))).Distinct()],
            },
            new(WhatToDo(guide)) { Band = "guide", Suggestions = After },
        ];
    }

    private static string WhatToDo(Guide guide)
    {
        List<string> parts =
        [
            "**一步一步来**\n\n" + Markdown.Numbered(guide.Steps),
            "**留好证据**\n\n" + Markdown.Bullets(guide.Evidence),
            "**注意期限**\n\n" + Markdown.Bullets(guide.Deadlines),
            "**可以找谁**\n\n" + Markdown.Bullets(guide.Contacts.Select(Contact)),
            "**出现这些情况，别只听我的，请找人**\n\n" + Markdown.Bullets(guide.Stop),
        ];
        if (guide.Local.Length > 0)
        {
            parts.Add("**各地不一样**\n\n" + guide.Local);
        }

        parts.Add(Disclaimer);
        return string.Join("\n\n", parts);
    }

    private static string Contact(GuideContact contact) =>
        contact.Phone.Length == 0 ? $"{contact.Who}：{contact.When}" : $"{contact.Who}（[{contact.Phone}](tel:{contact.Phone})）：{contact.When}";

    private static MessageBody Cited(Answer answer)
    {
        var best = answer.Citations[0];
        var rule = best.IsOfficial ? $"{Markdown.Quote(best.Text)}\n\n{NoWordsYet}" : best.Text;
        var text = $"{rule}\n\n**依据**\n\n"
            + Markdown.Bullets(answer.Citations.Select(c => Citation(c, c.Gist)))
            + $"\n\n我是按条文找到的，您的具体情况可能不一样。\n\n{Disclaimer}";
        return new MessageBody(text) { Band = "cited", Citations = [.. answer.Citations.Select(c => c.Id)], Suggestions = After };
    }

    private static MessageBody Choose(IReadOnlyList<Guide> choices) =>
        new("您是不是想问：\n\n" + Markdown.Numbered(choices.Select(g => g.Title)) + "\n\n点一个，或者回复数字；都不是就再说详细一点。")
        {
            Band = "choose",
            Suggestions = [.. choices.Select(g => new Suggestion(g.Title)), new("都不是"), new(CommonWords.Human)],
        };

    private static MessageBody Unsure(Answer answer) => new(answer.Reason switch
    {
        UnsureReason.ArticleNotHeld =>
            $"我的资料里没有收《{answer.Asked!.Value.Law}》{answer.Asked.Value.ToChinese()}现在的条文（不等于没有这一条），所以不敢乱说。可以请社区的法律明白人帮您查。",
        UnsureReason.NothingAsked => "请再多说几个字：什么事，在哪里，您想怎么办。",
        _ => "这个问题我**没有把握**，不想说错了耽误您。可以请社区的法律明白人来答，或者换个说法再问我；也可以打 12348（免费法律咨询）。",
    })
    {
        Band = "unsure",
        Suggestions = [new(CommonWords.Human), new(CommonWords.Register), new(CommonWords.Help)],
    };

    public static Suggestion[] After =>
        [new(CommonWords.Helpful), new(CommonWords.Unhelpful), new(CommonWords.Register), new(CommonWords.Human)];

    /// <summary>The article's name, leading to its page.</summary>
    public static string Link(CheckedCitation citation) => $"[《{citation.LawName}》{citation.Article.ToChinese()}](/entries/{citation.Id})";

    private static string Citation(CheckedCitation citation, string why) =>
        $"{Link(citation)}：{why.TrimEnd('。')}{Since(citation)}";

    private static string Since(CheckedCitation citation) =>
        citation.From is { } day ? $"（{day:yyyy年M月d日}起施行）" : "（法律原文，施行日期请核对）";
}
