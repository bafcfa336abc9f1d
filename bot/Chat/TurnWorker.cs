using System.Diagnostics.CodeAnalysis;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Chat;

/// <summary>Runs turns from the queue, after a start first those that a killed process left behind.</summary>
internal sealed class TurnWorker(PendingTurns turns, IServiceScopeFactory scopes, TimeProvider clock, ILogger<TurnWorker> log) : BackgroundService
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var lanes = Enumerable.Range(0, PendingTurns.Lanes).Select(lane => RunLaneAsync(lane, stoppingToken));
        await Task.WhenAll(lanes.Append(SweepAsync(stoppingToken)));
    }

    // What waits longer than a beat was left by a killed process, by another node, or by a turn that could not be saved.
    [SuppressMessage("Design", "CA1031", Justification = "A door: the next sweep tries again.")]
    private async Task SweepAsync(CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(SweepEvery, clock);
        var before = DateTimeOffset.MaxValue;
        do
        {
            try
            {
                await EnqueueWaitingAsync(before, cancel);
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                log.LogError(e, "Waiting messages could not be read; trying again in {Seconds} s", SweepEvery.TotalSeconds);
            }

            before = clock.GetUtcNow();
        }
        while (await timer.WaitForNextTickAsync(cancel));
    }

    private async Task EnqueueWaitingAsync(DateTimeOffset before, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LegalBotDb>();
        var waiting = await db.Set<MessageRecord>().Where(m => m.AwaitsTurn && m.At < before)
            .Select(m => m.ConversationId).Distinct().ToListAsync(cancel);
        waiting.ForEach(turns.Enqueue);
        if (waiting.Count > 0)
        {
            log.LogInformation("{Count} conversations still waited for an answer", waiting.Count);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "A door: the lane goes on, and what failed is still in the records.")]
    private async Task RunLaneAsync(int lane, CancellationToken cancel)
    {
        await foreach (var conversationId in turns.Lane(lane).ReadAllAsync(cancel))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<TurnRunner>().RunAsync(conversationId, cancel);
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                log.LogError(e, "The turns of {Conversation} could not be run; the next sweep tries again", conversationId);
            }
        }
    }
}
