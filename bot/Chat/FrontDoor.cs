using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Chat;

/// <summary>
/// The one door through which every channel hands in what residents send. A message is durable when the call returns;
/// the bot's turn follows from the queue.
/// </summary>
public sealed class FrontDoor(LegalBotDb db, PendingTurns turns, ConversationFeed feed, TimeProvider clock)
{
    public const int MostCharacters = 4_000;

    /// <summary>Opens a conversation under an id the channel chose; doing it twice changes nothing.</summary>
    /// <returns>True when it was opened now.</returns>
    public async Task<bool> OpenAsync(string conversationId, string channel, string residentId, CancellationToken cancel)
    {
        if (await db.Set<ConversationRecord>().AnyAsync(c => c.Id == conversationId, cancel))
        {
            return false;
        }

        var now = clock.GetUtcNow();
        db.Add(ConversationRecord.Start(conversationId, channel, residentId, now));
        db.Add(MessageRecord.FromResident(
            conversationId, new MessageBody("") { Event = Inbound.Join }.ToJson(), Inbound.Join, now));
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException e) when (SaveRace.Lost(e))
        {
            db.ChangeTracker.Clear();
            return false;
        }

        turns.Enqueue(conversationId);
        return true;
    }

    /// <summary>Takes in a message. The same channel message id again returns the first one's number.</summary>
    /// <param name="clientData">Opaque JSON of the channel's client, returned with the echo.</param>
    /// <exception cref="ArgumentException">Longer than <see cref="MostCharacters"/>; channels refuse that first.</exception>
    public async Task<long> ReceiveAsync(
        string conversationId, Inbound inbound, string? channelMessageId, string? clientData, CancellationToken cancel)
    {
        if (inbound.Text.Length > MostCharacters)
        {
            throw new ArgumentException($"The message has more than {MostCharacters} characters.", nameof(inbound));
        }

        if (channelMessageId is not null && await NumberOfAsync(conversationId, channelMessageId, cancel) is { } known)
        {
            return known;
        }

        var body = new MessageBody(CleanText.Of(inbound.Text)) { Event = inbound.Event, Files = inbound.Files, Refused = inbound.Refused, ClientData = clientData };
        var message = MessageRecord.FromResident(conversationId, body.ToJson(), channelMessageId, clock.GetUtcNow());
        db.Add(message);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException e) when (channelMessageId is not null && SaveRace.Lost(e))
        {
            // Two copies at once: the unique index let one through.
            db.ChangeTracker.Clear();
            return await NumberOfAsync(conversationId, channelMessageId, cancel) ?? throw new InvalidOperationException(
                $"Message {channelMessageId} could not be stored.", e);
        }

        feed.Changed(conversationId);
        turns.Enqueue(conversationId);
        return message.Number;
    }

    private async Task<long?> NumberOfAsync(string conversationId, string channelMessageId, CancellationToken cancel) =>
        await db.Set<MessageRecord>()
            .Where(m => m.ConversationId == conversationId && m.ChannelMessageId == channelMessageId)
            .Select(m => (long?)m.Number).SingleOrDefaultAsync(cancel);
}
