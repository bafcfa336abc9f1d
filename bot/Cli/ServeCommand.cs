using System.CommandLine;
using LegalBot.People;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LegalBot.Cli;

/// <summary><c>serve</c>, the default: brings the database up to date and serves until stopped.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serves the chat and the console (default).");
        command.SetAction((parsed, cancel) => RunAsync([.. Settings.Given], cancel));
        return command;
    }

    public static async Task<int> RunAsync(string[] settings, CancellationToken cancel)
    {
        await using var app = LegalBotHost.Build(settings, Packs.OpenEngine);
        await LegalBotHost.PrepareAsync(app, cancel);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new MendableException($"{e.Message} Stop the other program or choose another address with --urls.");
        }

        await GreetAsync(app, cancel);
        // What reading the packs left behind goes back to the machine, once.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    /// <summary>Tells whoever started the program where to go next.</summary>
    private static async Task GreetAsync(WebApplication app, CancellationToken cancel)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First().TrimEnd('/');
        await using var scope = app.Services.CreateAsyncScope();
        List<string> lines = [$"居民：{address}/", $"工作台：{address}/console"];
        if (await scope.ServiceProvider.GetRequiredService<FirstAdmin>().TokenAsync(cancel) is { } token)
        {
            lines.Add($"还没有账号。打开这个一次性链接建管理员：{address}/console/setup?token={token}");
        }
        else if (app.Environment.IsDevelopment() && await scope.ServiceProvider.GetRequiredService<DemoCommunity>().IsThereAsync(cancel))
        {
            lines.Add(SeedDemoCommand.SignIns);
        }

        await System.Console.Out.WriteLineAsync(string.Join('\n', lines).AsMemory(), cancel);
    }
}
