using Microsoft.EntityFrameworkCore;

namespace LegalBot.Storage;

/// <summary>Reads what was said.</summary>
public sealed class Transcript(LegalBotDb db)
{
    /// <summary>Messages of a conversation with a number above <paramref name="after"/>, oldest first.</summary>
    public async Task<IReadOnlyList<MessageRecord>> AfterAsync(
        string conversationId, long after, int most, CancellationToken cancel) =>
        await db.Set<MessageRecord>().AsNoTracking()
            .Where(m => m.ConversationId == conversationId && m.Number > after)
            .OrderBy(m => m.Number).Take(most).ToListAsync(cancel);

    public Task<bool> ExistsAsync(string conversationId, CancellationToken cancel) =>
        db.Set<ConversationRecord>().AnyAsync(c => c.Id == conversationId, cancel);

    /// <summary>The latest time of the messages up to a number; null when there are none.</summary>
    public async Task<DateTimeOffset?> LatestUpToAsync(string conversationId, long number, CancellationToken cancel) =>
        number == 0 ? null : await db.Set<MessageRecord>()
            .Where(m => m.ConversationId == conversationId && m.Number <= number)
            .MaxAsync(m => (DateTimeOffset?)m.At, cancel);
}
