using LegalBot.People;

namespace LegalBot.Desk;

/// <summary>The worker writes to the resident.</summary>
public sealed class SayToResident(DeskDoor door)
{
    public const int MostCharacters = 2_000;

    public Task<DeskRefusal?> RunAsync(int handoffId, WorkerIdentity worker, string text, CancellationToken cancel)
    {
        var said = text.Trim();
        return said.Length is 0 or > MostCharacters
            ? Task.FromResult<DeskRefusal?>(DeskRefusal.BadText)
            : door.StepAsync(handoffId, step => Say(step, worker, said), cancel);
    }

    private static DeskRefusal? Say(DeskStep step, WorkerIdentity worker, string text)
    {
        if (step.Handoff.Said(worker, step.Now) is { } refusal)
        {
            return refusal;
        }

        step.TellAs(worker, text);
        return null;
    }
}
