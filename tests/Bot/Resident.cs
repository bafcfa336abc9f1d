using LegalBot.Chat;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalBot.Tests.Bot;

/// <summary>A resident who talks through the front door of a running app, without a channel.</summary>
internal sealed class Resident(LegalBotApp app, string? conversation = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private long _seen;

    public string Conversation { get; } = conversation ?? "t-" + Guid.NewGuid().ToString("N");

    public static async Task<Resident> OpenAsync(LegalBotApp app)
    {
        var resident = new Resident(app);
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FrontDoor>()
            .OpenAsync(resident.Conversation, "test", "dl_test", CancellationToken.None);
        await resident.HearAsync(m => m.Count > 0);
        return resident;
    }

    /// <summary>Says something and hears what the bot says to it.</summary>
    public async Task<IReadOnlyList<MessageBody>> SayAsync(string text, string? messageId = null, params FileReference[] files)
    {
        var number = await SendAsync(text, messageId, files);
        return await HearAsync(_ => Answered(number));
    }

    public async Task<long> SendAsync(string text, string? messageId = null, params FileReference[] files)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FrontDoor>()
            .ReceiveAsync(Conversation, new Inbound(text) { Files = files }, messageId, null, CancellationToken.None);
    }

    /// <summary>Waits until what is new satisfies; returns it, and forgets it for the next time.</summary>
    public async Task<IReadOnlyList<MessageBody>> HearAsync(Func<IReadOnlyList<MessageBody>, bool> enough)
    {
        using var feed = app.Services.GetRequiredService<ConversationFeed>().Listen(Conversation);
        using var patience = new CancellationTokenSource(Patience);
        while (!enough(await PeekAsync()))
        {
            await feed.Nudges.ReadAsync(patience.Token);
        }

        return await HearNewAsync();
    }

    public async Task<IReadOnlyList<MessageRecord>> AllAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Transcript>().AfterAsync(Conversation, 0, 1_000, CancellationToken.None);
    }

    private async Task<IReadOnlyList<MessageBody>> HearNewAsync()
    {
        var fresh = (await AllAsync()).Where(m => m.Number > _seen && m.Sender != MessageSender.Resident).ToList();
        _seen = fresh.Count > 0 ? fresh[^1].Number : _seen;
        return [.. fresh.Select(m => MessageBody.FromJson(m.Body))];
    }

    private async Task<IReadOnlyList<MessageBody>> PeekAsync() =>
        [.. (await AllAsync()).Where(m => m.Number > _seen && m.Sender != MessageSender.Resident).Select(m => MessageBody.FromJson(m.Body))];

    private bool Answered(long number)
    {
        using var scope = app.Services.CreateScope();
        return !scope.ServiceProvider.GetRequiredService<LegalBotDb>().Set<MessageRecord>().AsNoTracking().Single(m => m.Number == number).AwaitsTurn;
    }
}
