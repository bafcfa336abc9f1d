using LegalBot.Cases;
using LegalBot.Chat;
using LegalBot.Desk;
using LegalBot.Questions;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalBot.Tests.Bot.Chat;

public sealed class ConversationTests
{
    private static readonly string[] Registration =
    [
        "登记", "漏水", "楼上从上周开始漏水，吊顶泡坏了没人管", "3号楼2单元501", "楼上601", "上周", "修好", "2000元", "没有", "都没有", "跳过", "业主", "王阿姨", "13900001111",
    ];

    [Fact]
    public async Task A_question_is_answered_and_logged_without_personal_data()
    {
        await using var app = await LegalBotApp.StartAsync();
        var resident = await Resident.OpenAsync(app);

        var said = await resident.SayAsync("楼上漏水怎么办，我电话13900001111");

        Assert.Contains(said, m => m.Citations.Count > 0);
        await using var scope = app.Services.CreateAsyncScope();
        var log = Assert.Single(await scope.ServiceProvider.GetRequiredService<QuestionLog>().NewestAsync(10, default));
        Assert.DoesNotContain("13900001111", log.Text);
        Assert.NotEmpty(log.Hits);
    }

    [Fact]
    public async Task A_registration_makes_one_case_and_one_handoff_whatever_is_replayed()
    {
        await using var app = await LegalBotApp.StartAsync();
        var resident = await Resident.OpenAsync(app);
        foreach (var (text, i) in Registration.Select((t, i) => (t, i)))
        {
            await resident.SayAsync(text, $"m{i}");
        }

        // A double tap, a replay of it, and a replay of everything.
        var taps = await Task.WhenAll(resident.SendAsync("同意并登记", "agree"), resident.SendAsync("同意并登记", "agree"), resident.SendAsync("同意并登记", "again"));
        foreach (var (text, i) in Registration.Select((t, i) => (t, i)))
        {
            await resident.SendAsync(text, $"m{i}");
        }

        await resident.SayAsync("谢谢");

        Assert.Equal(taps[0], taps[1]);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LegalBotDb>();
        var file = await db.Set<CaseFile>().Include(c => c.Events).SingleAsync();
        Assert.Equal(("漏水", "邻里", "王阿姨", "13900001111"), (file.Topic, file.DisputeType, file.Record.Name, file.Record.Phone));
        Assert.True(file.HasGenuineEvents());
        Assert.Equal(file.Code, (await db.Set<Handoff>().SingleAsync()).CaseCode);
    }

    [Fact]
    public async Task A_registration_survives_a_restart_in_the_middle()
    {
        var data = Directory.CreateTempSubdirectory("legalbot-").FullName;
        Resident resident;
        await using (var app = await LegalBotApp.StartAsync(data: data))
        {
            resident = await Resident.OpenAsync(app);
            await resident.SayAsync("登记");
            await resident.SayAsync("噪音");
        }

        await using (var app = await LegalBotApp.StartAsync(data: data))
        {
            var again = new Resident(app, resident.Conversation);
            await again.SendAsync("楼上每天半夜一点还在拖椅子");
            var said = await again.HearAsync(all => all.Any(m => m.Text.Contains("发生在哪里", StringComparison.Ordinal)));
            Assert.NotEmpty(said);
        }

        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Personal_data_are_not_readable_in_the_database_file()
    {
        await using var app = await LegalBotApp.StartAsync();
        var resident = await Resident.OpenAsync(app);
        foreach (var text in Registration.Append("同意并登记"))
        {
            await resident.SayAsync(text);
        }

        foreach (var file in Directory.GetFiles(app.Data, "legalbot.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            var bytes = await reader.ReadToEndAsync();
            Assert.DoesNotContain("13900001111", bytes);
            Assert.DoesNotContain("王阿姨", bytes);
        }
    }

    [Fact]
    public async Task Two_devices_typing_into_one_conversation_are_both_answered_in_order()
    {
        await using var app = await LegalBotApp.StartAsync();
        var resident = await Resident.OpenAsync(app);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => resident.SendAsync("楼上漏水怎么办", $"d{i}")));
        await resident.SayAsync("谢谢");

        Assert.Equal(20, numbers.Distinct().Count());
        var all = await resident.AllAsync();
        Assert.All(all, m => Assert.False(m.AwaitsTurn));
        Assert.Equal(20, all.Count(m => m.Sender == MessageSender.Bot && MessageBody.FromJson(m.Body).Citations.Count > 0));
    }

    [Fact]
    public async Task Text_that_cannot_be_seen_is_taken_out_and_too_long_text_is_refused()
    {
        await using var app = await LegalBotApp.StartAsync();
        var resident = await Resident.OpenAsync(app);

        await resident.SayAsync("楼\u0000上\u202e漏\u200b水\u0007怎么办");

        var said = (await resident.AllAsync()).Last(m => m.Sender == MessageSender.Resident);
        Assert.Equal("楼上漏水怎么办", MessageBody.FromJson(said.Body).Text);
        await Assert.ThrowsAsync<ArgumentException>(() => resident.SendAsync(new string('水', FrontDoor.MostCharacters + 1)));
    }
}
