using LegalBot.Cases;
using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Desk;

/// <summary>What waits and what is held, for the workers' queue.</summary>
public sealed class DeskQueue(LegalBotDb db)
{
    /// <summary>Open handoffs: urgent first, then the longest waiting.</summary>
    public async Task<IReadOnlyList<QueueItem>> OpenAsync(CancellationToken cancel)
    {
        var names = await db.Set<Worker>().AsNoTracking().ToDictionaryAsync(w => w.Id, w => w.Name, cancel);
        var open = await db.Set<Handoff>().AsNoTracking().Where(h => h.IsOpen)
            .OrderByDescending(h => h.Urgent).ThenBy(h => h.OpenedAt).Take(200).ToListAsync(cancel);
        return [.. open.Select(h => new QueueItem(h)
        {
            OfferedTo = h.OfferedTo is { } asked ? names.GetValueOrDefault(asked) : null,
            TakenBy = h.TakenBy is { } taker ? names.GetValueOrDefault(taker) : null,
        })];
    }

    /// <summary>The newest cases, open ones first.</summary>
    public async Task<IReadOnlyList<CaseFile>> CasesAsync(int most, CancellationToken cancel) =>
        await db.Set<CaseFile>().AsNoTracking()
            .OrderBy(c => c.State == CaseState.Registered || c.State == CaseState.Mediating ? 0 : 1)
            .ThenByDescending(c => c.Id).Take(most).ToListAsync(cancel);
}

/// <summary>A line of the queue.</summary>
public sealed record QueueItem(Handoff Handoff)
{
    public string? OfferedTo { get; init; }

    public string? TakenBy { get; init; }
}
