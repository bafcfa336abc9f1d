using LegalBot.Cases;
using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Desk;

/// <summary>
/// Loads a handoff for a step and saves what the step changed, the message to the resident included, in one write. Two
/// workers at once: the second one's step is decided again on what the first one left.
/// </summary>
public sealed class DeskDoor(LegalBotDb db, ConversationFeed feed, TimeProvider clock)
{
    private const int Attempts = 3;

    internal async Task<DeskRefusal?> StepAsync(int handoffId, Func<DeskStep, DeskRefusal?> step, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            db.ChangeTracker.Clear();
            if (await LoadAsync(handoffId, cancel) is not { } loaded)
            {
                return DeskRefusal.NotThere;
            }

            if (step(loaded) is { } refusal)
            {
                return refusal;
            }

            loaded.Conversation.Touch(loaded.Now);
            db.AddRange(loaded.Messages);
            try
            {
                await db.SaveChangesAsync(cancel);
                feed.Changed(loaded.Conversation.Id);
                return null;
            }
            catch (DbUpdateException e) when (attempt < Attempts && SaveRace.Lost(e))
            {
                // Somebody was faster: decide again on what stands now.
            }
        }
    }

    private async Task<DeskStep?> LoadAsync(int handoffId, CancellationToken cancel)
    {
        var handoff = await db.Set<Handoff>().SingleOrDefaultAsync(h => h.Id == handoffId, cancel);
        if (handoff is null)
        {
            return null;
        }

        var conversation = await db.Set<ConversationRecord>().SingleAsync(c => c.Id == handoff.ConversationId, cancel);
        var file = handoff.CaseCode is { } code
            ? await db.Set<CaseFile>().Include(c => c.Events).SingleAsync(c => c.Code == code, cancel)
            : null;
        return new DeskStep(handoff, conversation, file, clock.GetUtcNow());
    }
}

/// <summary>What a step at the desk works on.</summary>
internal sealed record DeskStep(Handoff Handoff, ConversationRecord Conversation, CaseFile? File, DateTimeOffset Now)
{
    public List<MessageRecord> Messages { get; } = [];

    public void TellAsBot(string text) => Messages.Add(
        MessageRecord.FromBot(Conversation.Id, new MessageBody(text).ToJson(), Now));

    public void TellAs(WorkerIdentity worker, string text) => Messages.Add(
        MessageRecord.FromWorker(Conversation.Id, worker.Name, new MessageBody(text).ToJson(), Now));
}
