using System.CommandLine;

namespace LegalBot.Cli;

/// <summary><c>serve</c>, the default: brings the database up to date and serves until stopped.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command("serve", "Serves the chat and the console (default).") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, cancel) => RunAsync([.. parsed.UnmatchedTokens], cancel));
        return command;
    }

    public static async Task<int> RunAsync(string[] settings, CancellationToken cancel)
    {
        await using var app = LegalBotHost.Build(settings, Packs.Open());
        await LegalBotHost.PrepareAsync(app, cancel);
        await app.RunAsync(cancel);
        return 0;
    }
}
