using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Desk;

/// <summary>
/// Moves handoffs on that nobody takes: to the next on the roster, then a plain word to the resident, then round again
/// after a pause, for as long as they wait. None is ever dropped.
/// </summary>
public sealed class AdvanceWaiting(LegalBotDb db, DutyRoster roster, DeskOptions options, DeskDoor door, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var waiting = await db.Set<Handoff>().AsNoTracking()
            .Where(h => h.IsOpen && h.State == HandoffState.Waiting).OrderBy(h => h.Id).ToListAsync(cancel);
        if (!waiting.Exists(h => IsDue(h, now)))
        {
            return;
        }

        var onDuty = await roster.OnDutyAsync(now, cancel);
        foreach (var handoff in waiting.Where(h => IsDue(h, now)))
        {
            await door.StepAsync(handoff.Id, step => Advance(step, onDuty), cancel);
        }
    }

    private DeskRefusal? Advance(DeskStep step, IReadOnlyList<Worker> onDuty)
    {
        var handoff = step.Handoff;
        if (handoff.State != HandoffState.Waiting || !IsDue(handoff, step.Now))
        {
            return DeskRefusal.AlreadyEnded;
        }

        if (onDuty.FirstOrDefault(w => !handoff.WasAsked(w.Id)) is { } next)
        {
            handoff.OfferTo(next, step.Now);
            return null;
        }

        if (!handoff.ResidentTold)
        {
            step.TellAsBot(DeskWords.NobodyFree(handoff.Urgent));
        }

        handoff.NobodyFree(step.Now);
        return null;
    }

    private bool IsDue(Handoff handoff, DateTimeOffset now)
    {
        // Not asked yet because nobody was on duty, or a round ended in vain.
        var wait = handoff.OfferedTo is null && handoff.ResidentTold ? options.RoundPause
            : handoff.Urgent ? options.UrgentOfferTimeout : options.OfferTimeout;
        return now - handoff.OfferedAt >= wait;
    }
}
