using LegalBot.Cases;
using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Desk;

/// <summary>再次联系: the worker takes up the conversation of a case of theirs again.</summary>
public sealed class CallResident(LegalBotDb db, DeskDoor door, TimeProvider clock)
{
    /// <returns>The handoff taken, or why not.</returns>
    public async Task<(int HandoffId, DeskRefusal? Refusal)> RunAsync(
        string caseCode, WorkerIdentity worker, CancellationToken cancel)
    {
        var file = await db.Set<CaseFile>().AsNoTracking().SingleOrDefaultAsync(c => c.Code == caseCode, cancel);
        if (file is null || (file.WorkerId is { } owner && owner != worker.Id && !worker.IsAdmin))
        {
            return (0, DeskRefusal.NotThere);
        }

        var open = await db.Set<Handoff>().SingleOrDefaultAsync(
            h => h.ConversationId == file.ConversationId && h.IsOpen, cancel);
        if (open is null)
        {
            var request = new HandoffRequest(file.ConversationId, HandoffReason.WorkerCalls, file.Topic)
            {
                CaseCode = file.Code,
            };
            open = Handoff.Open(request, clock.GetUtcNow());
            db.Add(open);
            await db.SaveChangesAsync(cancel);
        }

        var handoffId = open.Id;
        var refusal = await door.StepAsync(handoffId, step => Take(step, worker), cancel);
        return (handoffId, refusal);
    }

    private static DeskRefusal? Take(DeskStep step, WorkerIdentity worker)
    {
        if (step.Handoff.State == HandoffState.Taken)
        {
            return step.Handoff.Take(worker, step.Now);
        }

        var refusal = step.Handoff.Take(worker, step.Now);
        if (refusal is null)
        {
            step.TellAsBot(DeskWords.TakenMarker(worker.Name));
        }

        return refusal;
    }
}
