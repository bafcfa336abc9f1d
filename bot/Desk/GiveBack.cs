using LegalBot.People;

namespace LegalBot.Desk;

/// <summary>交还: the bot speaks again; a case stays with its worker.</summary>
public sealed class GiveBack(DeskDoor door)
{
    public Task<DeskRefusal?> RunAsync(int handoffId, WorkerIdentity worker, string note, CancellationToken cancel) =>
        door.StepAsync(handoffId, step => Give(step, worker, note.Trim()), cancel);

    private static DeskRefusal? Give(DeskStep step, WorkerIdentity worker, string note)
    {
        if (step.Handoff.GiveBack(worker, note, step.Now) is { } refusal)
        {
            return refusal;
        }

        step.TellAsBot(DeskWords.GivenBack(worker.Name));
        return null;
    }
}
