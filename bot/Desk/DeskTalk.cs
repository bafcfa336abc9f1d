using LegalBot.Cases;
using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Desk;

/// <summary>What a worker sees of a handoff or a case. Another worker's conversation is not there, except for admins.</summary>
public sealed class DeskTalk(LegalBotDb db, Transcript transcript, AttachmentStore attachments)
{
    private const int MostMessages = 2_000;

    public async Task<DeskView?> OfHandoffAsync(int handoffId, WorkerIdentity worker, CancellationToken cancel)
    {
        var handoff = await db.Set<Handoff>().AsNoTracking().Include(h => h.Events)
            .SingleOrDefaultAsync(h => h.Id == handoffId, cancel);
        if (handoff is null || !MaySee(handoff, worker))
        {
            return null;
        }

        var file = await db.Set<CaseFile>().AsNoTracking().Include(c => c.Events)
            .SingleOrDefaultAsync(c => c.Code == handoff.CaseCode, cancel);
        return await ViewAsync(handoff.ConversationId, handoff, file, cancel);
    }

    public async Task<DeskView?> OfCaseAsync(string code, WorkerIdentity worker, CancellationToken cancel)
    {
        var file = await db.Set<CaseFile>().AsNoTracking().Include(c => c.Events)
            .SingleOrDefaultAsync(c => c.Code == code, cancel);
        if (file is null || (file.WorkerId is { } owner && owner != worker.Id && !worker.IsAdmin))
        {
            return null;
        }

        var handoff = await db.Set<Handoff>().AsNoTracking().Include(h => h.Events)
            .Where(h => h.CaseCode == file.Code).OrderByDescending(h => h.Id).FirstOrDefaultAsync(cancel);
        return await ViewAsync(file.ConversationId, handoff, file, cancel);
    }

    /// <summary>A file of a conversation that the worker may see; null when it is not there.</summary>
    public async Task<(AttachmentRecord Record, string Path)?> FileAsync(
        string attachmentId, string conversationId, CancellationToken cancel) =>
        await attachments.FindAsync(attachmentId, conversationId, cancel);

    private static bool MaySee(Handoff handoff, WorkerIdentity worker) =>
        worker.IsAdmin || handoff.State == HandoffState.Waiting || handoff.TakenBy == worker.Id;

    private async Task<DeskView> ViewAsync(string conversationId, Handoff? handoff, CaseFile? file, CancellationToken cancel)
    {
        var messages = await transcript.AfterAsync(conversationId, 0, MostMessages, cancel);
        var lines = messages.Select(m => new TalkLine(m.Number, m.Sender, m.SenderName, MessageBody.FromJson(m.Body), m.At))
            .Where(l => l.Body.Event is null && (l.Body.Text.Length > 0 || l.Body.Files.Count > 0)).ToList();
        return new DeskView(conversationId, handoff, file, lines);
    }
}

/// <summary>A handoff or a case with its conversation.</summary>
public sealed record DeskView(string ConversationId, Handoff? Handoff, CaseFile? File, IReadOnlyList<TalkLine> Lines)
{
    /// <summary>Ids of the articles that the bot cited, in order of appearance.</summary>
    public IReadOnlyList<string> Citations => [.. Lines.SelectMany(l => l.Body.Citations).Distinct()];

    public IReadOnlyList<FileReference> Files => [.. Lines.SelectMany(l => l.Body.Files).DistinctBy(f => f.Id)];
}

/// <summary>One thing said.</summary>
public sealed record TalkLine(long Number, MessageSender Sender, string SenderName, MessageBody Body, DateTimeOffset At);
