using LegalBot.Desk;
using Microsoft.AspNetCore.Mvc;

namespace LegalBot.Console;

/// <summary>What waits for a human, urgent first; renews itself.</summary>
public sealed class Queue(DeskQueue desk, TakeHandoff take, TimeProvider clock) : ConsolePage
{
    public IReadOnlyList<QueueItem> Items { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public IEnumerable<QueueItem> Waiting => Items.Where(i => i.Handoff.State == HandoffState.Waiting)
        .OrderByDescending(i => i.Handoff.Urgent).ThenByDescending(IsMine).ThenBy(i => i.Handoff.OpenedAt);

    public IEnumerable<QueueItem> Mine => Items.Where(i => i.Handoff.TakenBy == Worker.Id);

    public IEnumerable<QueueItem> Others => Items.Where(i => i.Handoff.TakenBy is { } taker && taker != Worker.Id);

    public bool IsMine(QueueItem item) => item.Handoff.OfferedTo == Worker.Id;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Items = await desk.OpenAsync(cancel);
        return WantsPart ? Partial("QueueRows", this) : Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(int id, CancellationToken cancel)
    {
        if (await take.RunAsync(id, Worker, cancel) is { } refusal)
        {
            Notice = ConsoleWords.Of(refusal);
            return LocalRedirect("/console");
        }

        return LocalRedirect($"/console/handoffs/{id}");
    }
}
