using LegalBot.Cases;
using LegalBot.Desk;
using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LegalBot.Tests.Bot.Desk;

public sealed class HandoffTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Nobody_takes_it_next_is_asked_then_the_resident_is_told_then_round_again()
    {
        await using var app = await StartAsync("王秀兰", "李建国");
        var resident = await Resident.OpenAsync(app);
        Assert.Contains("王秀兰", (await resident.SayAsync("人工"))[0].Text);
        await OfferedAsync(app, "王秀兰");

        _clock.Advance(TimeSpan.FromMinutes(3));
        await OfferedAsync(app, "李建国");
        _clock.Advance(TimeSpan.FromMinutes(3));
        var told = await resident.HearAsync(m => m.Count > 0);
        Assert.Contains("没有丢", Assert.Single(told).Text);
        _clock.Advance(TimeSpan.FromMinutes(15));
        await OfferedAsync(app, "王秀兰");

        await using var scope = app.Services.CreateAsyncScope();
        var handoff = await scope.ServiceProvider.GetRequiredService<LegalBotDb>().Set<Handoff>().Include(h => h.Events).SingleAsync();
        Assert.Equal(HandoffState.Waiting, handoff.State);
        Assert.Equal(
            [HandoffEventKind.Opened, HandoffEventKind.Offered, HandoffEventKind.Offered, HandoffEventKind.NobodyFree, HandoffEventKind.Offered],
            handoff.Events.Select(e => e.Kind));
    }

    [Fact]
    public async Task With_nobody_on_duty_the_resident_hears_when_somebody_will_be()
    {
        await using var app = await StartAsync();
        var resident = await Resident.OpenAsync(app);

        var said = await resident.SayAsync("人工");

        Assert.Contains("社区看到后会在这里回复您", said[0].Text);
        Assert.Single(await QueueAsync(app));
    }

    [Fact]
    public async Task Two_workers_take_it_and_one_wins()
    {
        await using var app = await StartAsync("王秀兰", "李建国");
        var resident = await Resident.OpenAsync(app);
        await resident.SayAsync("人工");
        var id = Assert.Single(await QueueAsync(app)).Handoff.Id;

        var refusals = await Task.WhenAll(
            TakeAsync(app, id, new WorkerIdentity(1, "王秀兰", false)), TakeAsync(app, id, new WorkerIdentity(2, "李建国", false)));

        Assert.Single(refusals, r => r is null);
        Assert.Single(refusals, r => r == DeskRefusal.TakenByOther);
        Assert.Single((await resident.AllAsync()), m => m.Sender == MessageSender.Worker);
    }

    [Fact]
    public async Task The_bot_is_silent_while_a_worker_talks_and_speaks_again_afterwards()
    {
        await using var app = await StartAsync("王秀兰");
        var worker = new WorkerIdentity(1, "王秀兰", false);
        var resident = await Resident.OpenAsync(app);
        await resident.SayAsync("人工");
        var id = Assert.Single(await QueueAsync(app)).Handoff.Id;
        Assert.Null(await TakeAsync(app, id, worker));
        await resident.HearAsync(m => m.Count >= 2);

        Assert.Empty(await resident.SayAsync("楼上漏水怎么办"));
        Assert.Null(await StepAsync<SayToResident>(app, say => say.RunAsync(id, worker, "我下午去看看", default)));
        Assert.Equal("我下午去看看", Assert.Single(await resident.HearAsync(m => m.Count > 0)).Text);
        Assert.Null(await StepAsync<GiveBack>(app, back => back.RunAsync(id, worker, "已约时间", default)));
        Assert.Contains("已结束人工服务", Assert.Single(await resident.HearAsync(m => m.Count > 0)).Text);

        Assert.Contains(await resident.SayAsync("楼上漏水怎么办"), m => m.Band == "guide");
        Assert.Equal(DeskRefusal.AlreadyEnded, await StepAsync<SayToResident>(app, say => say.RunAsync(id, worker, "喂", default)));
    }

    [Fact]
    public async Task Only_the_worker_who_took_it_may_speak_or_complete()
    {
        await using var app = await StartAsync("王秀兰", "李建国");
        var other = new WorkerIdentity(2, "李建国", false);
        var resident = await Resident.OpenAsync(app);
        await resident.SayAsync("人工");
        var id = Assert.Single(await QueueAsync(app)).Handoff.Id;

        Assert.Equal(DeskRefusal.NotYours, await StepAsync<SayToResident>(app, say => say.RunAsync(id, other, "喂", default)));
        Assert.Null(await TakeAsync(app, id, new WorkerIdentity(1, "王秀兰", false)));
        Assert.Equal(DeskRefusal.TakenByOther, await StepAsync<SayToResident>(app, say => say.RunAsync(id, other, "喂", default)));
        Assert.Equal(
            DeskRefusal.TakenByOther,
            await StepAsync<CompleteHandoff>(app, end => end.RunAsync(id, other, new HandoffEnd(CaseOutcome.Settled, ""), default)));
        Assert.Equal(DeskRefusal.NotThere, await TakeAsync(app, 999, other));
    }

    private async Task<LegalBotApp> StartAsync(params string[] onDuty)
    {
        var app = await LegalBotApp.StartAsync(["--Desk:Beat", "00:00:01"], change: b => b.Services.AddSingleton<TimeProvider>(_clock));
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LegalBotDb>();
        foreach (var name in onDuty)
        {
            var worker = Worker.Join(name, "法律明白人", "", null);
            db.Add(worker);
            await db.SaveChangesAsync();
            db.Add(DutyShift.Weekly(worker.Id, DayOfWeek.Tuesday, new TimeOnly(8, 0), new TimeOnly(18, 0), worker.Id));
        }

        await db.SaveChangesAsync();
        return app;
    }

    private static async Task<IReadOnlyList<QueueItem>> QueueAsync(LegalBotApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<DeskQueue>().OpenAsync(default);
    }

    // The clock's beat runs on another thread: time is moved on a little until it was seen.
    private async Task OfferedAsync(LegalBotApp app, string name)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while ((await QueueAsync(app))[0].OfferedTo != name)
        {
            patience.Token.ThrowIfCancellationRequested();
            _clock.Advance(TimeSpan.FromMilliseconds(100));
            await Task.Yield();
        }
    }

    private static Task<DeskRefusal?> TakeAsync(LegalBotApp app, int id, WorkerIdentity worker) =>
        StepAsync<TakeHandoff>(app, take => take.RunAsync(id, worker, default));

    private static async Task<DeskRefusal?> StepAsync<T>(LegalBotApp app, Func<T, Task<DeskRefusal?>> step)
        where T : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await step(scope.ServiceProvider.GetRequiredService<T>());
    }
}
