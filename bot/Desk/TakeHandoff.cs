using LegalBot.Cases;
using LegalBot.People;

namespace LegalBot.Desk;

/// <summary>接手: from now on the worker and the resident talk, and the bot is silent.</summary>
public sealed class TakeHandoff(DeskDoor door)
{
    public Task<DeskRefusal?> RunAsync(int handoffId, WorkerIdentity worker, CancellationToken cancel) =>
        door.StepAsync(handoffId, step => Take(step, worker), cancel);

    private static DeskRefusal? Take(DeskStep step, WorkerIdentity worker)
    {
        var already = step.Handoff.State == HandoffState.Taken;
        if (step.Handoff.Take(worker, step.Now) is { } refusal)
        {
            return refusal;
        }

        if (already)
        {
            return null;
        }

        if (step.File is { State: CaseState.Registered } file
            && file.Take(worker.Id, new CaseStep(worker.Name, "接手", step.Now)) is not null)
        {
            return DeskRefusal.CaseRefused;
        }

        step.TellAsBot(DeskWords.TakenMarker(worker.Name));
        step.TellAs(worker, DeskWords.Taken(worker.Name));
        return null;
    }
}
