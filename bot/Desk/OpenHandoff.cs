using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Desk;

/// <summary>Asks for a human: opens the conversation's handoff, or adds to the one that is open, and asks the first on duty.</summary>
public sealed class OpenHandoff(LegalBotDb db, DutyRoster roster, TimeProvider clock)
{
    /// <summary>Adds to the unit of work; the caller saves.</summary>
    public async Task<Handoff> AddAsync(HandoffRequest request, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var open = await db.Set<Handoff>().SingleOrDefaultAsync(
            h => h.ConversationId == request.ConversationId && h.IsOpen, cancel);
        if (open is not null)
        {
            open.Add(request, now);
            return open;
        }

        var handoff = Handoff.Open(request, now);
        if (await roster.OnDutyAsync(now, cancel) is [var first, ..])
        {
            handoff.OfferTo(first, now);
        }

        db.Add(handoff);
        return handoff;
    }
}
