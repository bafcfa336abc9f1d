using FsCheck;
using FsCheck.Fluent;
using LegalBot.Intake;
using LegalBot.Storage;

namespace LegalBot.Tests.Bot.Intake;

public sealed class IntakeFormTests
{
    private static readonly string[] Said =
    [
        "漏水", "楼上从上周开始漏水没人管", "3号楼2单元501", "跳过", "不知道", "上一步", "改 3", "改 13", "改 99", "电话错了",
        "13900001111", "123", "王阿姨", "同意并登记", "同意", "不同意", "好", "", "   ", "<b>&", "没有", new string('长', 3_000),
    ];

    [Fact]
    public void Whatever_is_said_the_form_stays_whole()
    {
        var talk = Gen.ListOf(Gen.Zip(Gen.Elements(Said), Gen.Choose(0, 12)));
        Prop.ForAll(talk.ToArbitrary(), turns =>
        {
            var form = IntakeForm.Begin(1, new Dictionary<IntakeField, string>(), []);
            foreach (var (text, files) in turns)
            {
                var move = form.Hear(text, [.. Enumerable.Range(0, files).Select(i => new FileReference($"f{i}", "a.jpg", "image/jpeg", 1))]);
                form = move.Form;
                Holds(form, move.Note);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Somebody_who_answers_everything_gets_to_the_end()
    {
        var form = IntakeForm.Begin(1, new Dictionary<IntakeField, string>(), []);
        var asked = new List<IntakeField>();
        while (form.Asking is { } field)
        {
            asked.Add(field);
            form = form.Hear(field == IntakeField.Phone ? "13900001111" : "楼上漏水三天了", []).Form;
        }

        Assert.Equal(IntakeFields.All, asked);
        Assert.Equal(IntakeNote.Agreed, form.Hear("同意并登记", []).Note);
    }

    [Fact]
    public void Going_back_and_answering_again_leaves_the_later_answers()
    {
        var form = IntakeForm.Begin(1, new Dictionary<IntakeField, string>(), []);
        form = form.Hear("漏水", []).Form.Hear("楼上漏水三天了", []).Form.Hear("3号楼", []).Form;
        form = form.Hear("上一步", []).Form.Hear("上一步", []).Form;

        Assert.Equal(IntakeField.Facts, form.Asking);
        form = form.Hear("楼上漏水五天了，吊顶塌了", []).Form;
        Assert.Equal(IntakeField.OtherSide, form.Asking);
        Assert.Equal("3号楼", form[IntakeField.Place]);
    }

    [Fact]
    public void What_was_told_is_not_asked()
    {
        string[] told = ["我是租客，我叫李梅，楼上601从上个月开始漏水，我住3号楼2单元501室，要求修好，损失2000元，电话139 0000 1111"];
        var known = AlreadyTold.Read(told, "漏水", ["我是租客"]);
        var form = IntakeForm.Begin(1, known, []);

        Assert.Equal("3号楼2单元501室", form[IntakeField.Place]);
        Assert.Equal("楼上601", form[IntakeField.OtherSide]);
        Assert.Equal("13900001111", form[IntakeField.Phone]);
        Assert.Equal("租户", form[IntakeField.Role]);
        Assert.Equal("李梅", form[IntakeField.Name]);
        Assert.Equal("2000元", form[IntakeField.Money]);
        Assert.Equal(IntakeField.Danger, form.Asking);
    }

    [Fact]
    public void An_unfinished_form_makes_no_record() =>
        Assert.Throws<InvalidOperationException>(() => IntakeToRecord.Build(new IntakeForm(), [], DateTimeOffset.UnixEpoch));

    private static void Holds(IntakeForm form, IntakeNote note)
    {
        Assert.True(form.Files.Count <= IntakeForm.MostFiles);
        Assert.DoesNotContain(form.Skipped, IntakeFields.IsRequired);
        Assert.All(form.Answers, a => Assert.True(a.Value.Length is > 0 && a.Value.Length <= IntakeFields.MostCharacters(a.Key)));
        Assert.Empty(form.Answers.Keys.Intersect(form.Skipped));
        if (form.Asking is null)
        {
            Assert.All(IntakeFields.All.Where(IntakeFields.IsRequired), f => Assert.NotEmpty(form[f]));
        }

        Assert.True(note != IntakeNote.Agreed || form.Asking is null, "agreed before everything was asked");
    }
}
