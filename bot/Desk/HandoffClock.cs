namespace LegalBot.Desk;

/// <summary>Looks at waiting handoffs every beat.</summary>
internal sealed partial class HandoffClock(
    IServiceScopeFactory scopes, DeskOptions options, TimeProvider clock, ILogger<HandoffClock> log) : BackgroundService
{
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "A background worker is a door: one bad beat must not stop the clock.")]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Beat, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<AdvanceWaiting>().RunAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(e, "Waiting handoffs could not be moved on; trying again in {Beat}", options.Beat);
            }
        }
    }
}
