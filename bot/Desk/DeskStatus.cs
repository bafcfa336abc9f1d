using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Desk;

/// <summary>Who holds a conversation, and when somebody can be expected; for the bot to decide and tell.</summary>
public sealed class DeskStatus(LegalBotDb db, DutyRoster roster, TimeProvider clock)
{
    /// <summary>State of the conversation's open handoff; null when the bot has it for itself.</summary>
    public async Task<HandoffState?> OfAsync(string conversationId, CancellationToken cancel) =>
        await db.Set<Handoff>().Where(h => h.ConversationId == conversationId && h.IsOpen)
            .Select(h => (HandoffState?)h.State).SingleOrDefaultAsync(cancel);

    /// <summary>Whether somebody is on duty now and, if not, when the next shift begins in local time.</summary>
    public async Task<DutyOutlook> OutlookAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        return await roster.OnDutyAsync(now, cancel) is [var first, ..]
            ? new DutyOutlook(first.Name, null)
            : new DutyOutlook(null, await roster.NextShiftAsync(now, cancel));
    }
}

/// <param name="WorkerName">The first on duty now; null when nobody is.</param>
/// <param name="NextShift">Local time of the next shift; null when there is none in a week.</param>
public sealed record DutyOutlook(string? WorkerName, DateTime? NextShift);
