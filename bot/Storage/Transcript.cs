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
}
