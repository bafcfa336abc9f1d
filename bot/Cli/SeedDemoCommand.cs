using System.CommandLine;
using LegalBot.People;

namespace LegalBot.Cli;

/// <summary><c>seed-demo</c>: fills an empty database with a small demo community and prints its sign-ins.</summary>
internal static class SeedDemoCommand
{
    /// <summary>The demo's sign-ins, for whoever tries the program.</summary>
    public static string SignIns =>
        "演示账号（只用于试用）：" + string.Join('，', DemoCommunity.People.Select(p => $"{p.UserName}（{p.Name}，{p.Role}）"))
        + $"；密码都是 {DemoCommunity.Password}";

    public static Command Create()
    {
        var command = new Command("seed-demo", "Fills an empty database with a demo community.");
        command.SetAction(async (parsed, cancel) =>
        {
            await using var app = LegalBotHost.Build([.. Settings.Given], Packs.OpenEngine);
            await LegalBotHost.MigrateAsync(app, cancel);
            await using var scope = app.Services.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<DemoCommunity>().SeedAsync(cancel))
            {
                throw new MendableException("The database has people in it already; the demo goes only into an empty one. Choose another with --Data:Directory.");
            }

            await System.Console.Out.WriteLineAsync(SignIns.AsMemory(), cancel);
            return 0;
        });
        return command;
    }
}
