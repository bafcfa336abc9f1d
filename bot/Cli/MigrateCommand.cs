using System.CommandLine;
using LegalBot.Storage;

namespace LegalBot.Cli;

/// <summary><c>migrate</c>: brings the database to the shape this version needs, and says what was done.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Brings the database up to date.");
        command.SetAction(async (parsed, cancel) =>
        {
            await using var app = LegalBotHost.Build([.. Settings.Given], Packs.OpenEngine);
            await using var scope = app.Services.CreateAsyncScope();
            var applied = await scope.ServiceProvider.GetRequiredService<Migrator>().RunAsync(cancel);
            await System.Console.Out.WriteLineAsync(applied.Count == 0 ? "up to date" : string.Join('\n', applied));
            return 0;
        });
        return command;
    }
}
