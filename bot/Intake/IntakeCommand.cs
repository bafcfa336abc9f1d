using System.Globalization;
using System.Text.RegularExpressions;
using LegalBot.Knowledge.Text;

namespace LegalBot.Intake;

/// <summary>What the resident tells the form rather than answers it.</summary>
internal abstract partial record IntakeCommand
{
    private static readonly string[] BackWords = ["上一步", "返回", "回去", "后退", "上一个", "上一题"];
    private static readonly string[] SkipWords =
        ["跳过", "不知道", "不清楚", "不记得", "说不好", "不方便说", "不想说", "下一步", "下一个", "下一题", "发完了", "没有了", "暂时没有", "略", "pass", "不想给", "不想给电话", "不给电话", "不想留", "不留", "没有电话", "不方便留"];

    private static readonly string[] PlainAgreeWords = ["同意并登记", "同意", "确认", "确认登记", "提交"];
    private static readonly string[] AgreeWords = [.. PlainAgreeWords, "登记", "没问题", "对的", "是的", "好的", "可以", "好"];
    private static readonly string[] DisagreeWords = ["不同意", "不登记", "不提交", "先不登记"];

    private static readonly (string Word, IntakeField Field)[] FieldWords =
    [
        ("经过", IntakeField.Facts), ("事情", IntakeField.Facts), ("地点", IntakeField.Place), ("地址", IntakeField.Place),
        ("房号", IntakeField.Place), ("对方", IntakeField.OtherSide), ("时间", IntakeField.Since), ("诉求", IntakeField.Wish),
        ("要求", IntakeField.Wish), ("金额", IntakeField.Money), ("钱", IntakeField.Money), ("危险", IntakeField.Danger),
        ("报警", IntakeField.Elsewhere), ("材料", IntakeField.Evidence), ("照片", IntakeField.Evidence), ("身份", IntakeField.Role),
        ("姓名", IntakeField.Name), ("名字", IntakeField.Name), ("称呼", IntakeField.Name), ("电话", IntakeField.Phone),
        ("手机", IntakeField.Phone), ("类型", IntakeField.Topic), ("什么事", IntakeField.Topic),
    ];

    public static IntakeCommand? Read(string said, IntakeField? asking)
    {
        var text = Normalizer.Normalize(said).Trim().TrimEnd('。', '！', '!', '.', '～', '~');
        if (BackWords.Contains(text))
        {
            return new Back();
        }

        if (SkipWords.Contains(text))
        {
            return new Skip();
        }

        if (Told().Match(text) is { Success: true } told && FieldOf(told.Groups["what"].Value) is { } named)
        {
            return new Correct(named) { Value = told.Groups["value"].Value.Trim() };
        }

        if (Correction().Match(text) is { Success: true } match && FieldOf(match.Groups["what"].Value) is { } field)
        {
            return new Correct(field);
        }

        return DisagreeWords.Contains(text) && asking is null ? new Disagree()
            : AgreeWords.Contains(text) ? new Agree(PlainAgreeWords.Contains(text))
            : null;
    }

    private static IntakeField? FieldOf(string what)
    {
        if (int.TryParse(what, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number >= 1 && number <= IntakeFields.All.Count ? IntakeFields.All[number - 1] : null;
        }

        foreach (var (word, field) in FieldWords)
        {
            if (what == word)
            {
                return field;
            }
        }

        return null;
    }

    // "改3", "修改 电话", "第3条改一下", "电话错了"; a longer sentence is an answer, not a command.
    [GeneratedRegex(@"^((修改|更改|改一下|改)\s*第?\s*(?<what>\d{1,2}|\p{L}{1,3})\s*(条|项)?|第?(?<what>\d{1,2}|\p{L}{1,3})(条|项)?(改一下|不对|错了|写错了|填错了))$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Correction();

    // "电话错了，是13800138001", "地点改成5栋302", "姓名应该是李梅".
    [GeneratedRegex(@"^第?(?<what>\d{1,2}|\p{L}{1,3}?)(条|项)?(错了|写错了|填错了|不对)?[,，。 ]*(应该|要|得)?(是|改成|改为|换成)[:： ]*(?<value>.{1,200})$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Told();

    internal sealed record Back : IntakeCommand;

    internal sealed record Skip : IntakeCommand;

    /// <param name="IsPlain">Cannot be the answer to a question: 同意, not 好.</param>
    internal sealed record Agree(bool IsPlain) : IntakeCommand;

    internal sealed record Disagree : IntakeCommand;

    internal sealed record Correct(IntakeField Field) : IntakeCommand
    {
        /// <summary>The right answer, when it was said along; else empty.</summary>
        public string Value { get; init; } = "";
    }
}
