using System.Diagnostics.CodeAnalysis;
using LegalBot.Chat.Words;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Chat;

/// <summary>
/// Runs the turns a conversation waits for: load, decide, save everything in one write, then nudge whoever listens. Two
/// nodes at once: the version lets one through, the other decides again.
/// </summary>
internal sealed class TurnRunner(LegalBotDb db, Turn turn, TurnEffects effects, ConversationFeed feed, TimeProvider clock, ILogger<TurnRunner> log)
{
    private const int Attempts = 3;

    public async Task RunAsync(string conversationId, CancellationToken cancel)
    {
        while (await NextAsync(conversationId, cancel) is { } number)
        {
            await RunOneAsync(conversationId, number, cancel);
        }
    }

    private async Task<long?> NextAsync(string conversationId, CancellationToken cancel) =>
        await db.Set<MessageRecord>().Where(m => m.AwaitsTurn && m.ConversationId == conversationId)
            .OrderBy(m => m.Number).Select(m => (long?)m.Number).FirstOrDefaultAsync(cancel);

    [SuppressMessage("Design", "CA1031", Justification = "A door: whatever breaks, the resident hears of it and the queue goes on.")]
    private async Task RunOneAsync(string conversationId, long number, CancellationToken cancel)
    {
        try
        {
            for (var attempt = 1; !await TryAsync(conversationId, number, cancel); attempt++)
            {
                if (attempt == Attempts)
                {
                    throw new InvalidOperationException($"Turn {number} met a changed conversation {Attempts} times.");
                }
            }
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            var incident = Guid.NewGuid().ToString("N")[..8];
            log.LogError(e, "Turn {Number} of {Conversation} failed, incident {Incident}", number, conversationId, incident);
            await ApologiseAsync(conversationId, number, incident, cancel);
        }
    }

    private async Task<bool> TryAsync(string conversationId, long number, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var message = await db.Set<MessageRecord>().SingleAsync(m => m.Number == number, cancel);
        if (!message.AwaitsTurn)
        {
            return true;
        }

        var conversation = await db.Set<ConversationRecord>().SingleAsync(c => c.Id == conversationId, cancel);
        var body = MessageBody.FromJson(message.Body);
        var inbound = new Inbound(body.Text) { Event = body.Event, Files = body.Files, Refused = body.Refused };
        var state = TalkState.FromJson(conversation.State);
        var around = await effects.LookAroundAsync(conversationId, number, state, inbound, cancel);

        var result = turn.Decide(state, inbound, around);

        await effects.ApplyAsync(result, conversationId, cancel);
        message.Answered();
        conversation.Save(result.State.ToJson(), around.Now);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException e) when (SaveRace.Lost(e))
        {
            return false;
        }

        feed.Changed(conversationId);
        return true;
    }

    private async Task ApologiseAsync(string conversationId, long number, string incident, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var message = await db.Set<MessageRecord>().SingleAsync(m => m.Number == number, cancel);
        message.Answered();
        db.Add(MessageRecord.FromBot(conversationId, CommonWords.Apology(incident).ToJson(), clock.GetUtcNow()));
        await db.SaveChangesAsync(cancel);
        feed.Changed(conversationId);
    }
}
