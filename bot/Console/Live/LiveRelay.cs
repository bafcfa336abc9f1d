using LegalBot.Desk;
using Microsoft.AspNetCore.SignalR;

namespace LegalBot.Console.Live;

/// <summary>Passes every nudge of the desk on to the open console pages.</summary>
internal sealed class LiveRelay(DeskFeed feed, IHubContext<LiveHub> hub) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var listening = feed.Listen();
        await foreach (var conversation in listening.Nudges.ReadAllAsync(stoppingToken))
        {
            await hub.Clients.All.SendAsync("changed", conversation, stoppingToken);
        }
    }
}
