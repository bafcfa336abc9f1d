using LegalBot.Cases;
using LegalBot.People;

namespace LegalBot.Desk;

/// <summary>办结: ends the human stretch with an outcome, closes the case if there is one, and tells the resident.</summary>
public sealed class CompleteHandoff(DeskDoor door)
{
    public Task<DeskRefusal?> RunAsync(
        int handoffId, WorkerIdentity worker, HandoffEnd end, CancellationToken cancel) =>
        door.StepAsync(handoffId, step => Complete(step, worker, end with { Note = end.Note.Trim() }), cancel);

    private static DeskRefusal? Complete(DeskStep step, WorkerIdentity worker, HandoffEnd end)
    {
        if (step.Handoff.Complete(worker, end.Note, step.Now) is { } refusal)
        {
            return refusal;
        }

        if (step.File is { } file && file.Close(end.Outcome, new CaseStep(worker.Name, end.Note, step.Now)) is not null)
        {
            return DeskRefusal.CaseRefused;
        }

        step.TellAsBot(DeskWords.Completed(worker.Name, step.File?.Code, end.Outcome));
        return null;
    }
}

/// <param name="Note">For the file, not for the resident.</param>
public sealed record HandoffEnd(CaseOutcome Outcome, string Note);
