using System.CommandLine;
using LegalBot.Cases;
using LegalBot.Knowledge.Corpus;
using LegalBot.Storage;

namespace LegalBot.Cli;

/// <summary><c>doctor</c>: checks what the program needs and names every fault.</summary>
internal static class DoctorCommand
{
    private const long LeastFreeBytes = 500L * 1024 * 1024;

    public static Command Create()
    {
        var command = new Command("doctor", "Checks packs, browser files, data folder, database and case histories, and names every fault.");
        command.SetAction(async (parsed, cancel) =>
        {
            var faults = new List<string>();
            var found = new List<string> { CheckPacks(faults) };
            if (faults.Count == 0)
            {
                found.AddRange(await CheckHostAsync([.. Settings.Given], faults, cancel));
            }

            await System.Console.Out.WriteLineAsync(string.Join('\n', found).AsMemory(), cancel);
            foreach (var fault in faults)
            {
                await System.Console.Error.WriteLineAsync(fault.AsMemory(), cancel);
            }

            return faults.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static string CheckPacks(List<string> faults)
    {
        var wrong = new List<PackFault>();
        var corpus = PackReader.Read(Packs.Folder, wrong);
        faults.AddRange(wrong.Select(f => f.ToString()));
        return $"packs: {corpus.Laws.Count} laws, {corpus.Articles.Count} articles, {corpus.Guides.Count} guides, "
            + $"{corpus.Cases.Count} cases, {wrong.Count} faults";
    }

    private static async Task<IReadOnlyList<string>> CheckHostAsync(string[] settings, List<string> faults, CancellationToken cancel)
    {
        await using var app = LegalBotHost.Build(settings, Packs.OpenEngine);
        if (!app.Environment.WebRootFileProvider.GetFileInfo("vendor/webchat.js").Exists)
        {
            faults.Add("browser files: wwwroot/vendor/webchat.js is missing; build again with Node and the npm registry within reach");
        }

        var data = app.Services.GetRequiredService<DataOptions>();
        var folder = data.PathTo("");
        Directory.CreateDirectory(folder);
        var free = new DriveInfo(folder).AvailableFreeSpace;
        if (free < LeastFreeBytes)
        {
            faults.Add($"data folder: {folder} has {free / 1024 / 1024} MB left, at least {LeastFreeBytes / 1024 / 1024} MB are wanted; make room");
        }

        await using var scope = app.Services.CreateAsyncScope();
        var pending = await scope.ServiceProvider.GetRequiredService<Migrator>().PendingAsync(cancel);
        if (pending.Count > 0)
        {
            return [$"data folder: {folder}", $"database: {pending.Count} migrations to come; 'serve' and 'migrate' apply them"];
        }

        var (cases, broken) = await scope.ServiceProvider.GetRequiredService<CaseAudit>().RunAsync(cancel);
        faults.AddRange(broken.Select(b => $"case {b.Code}: the history was changed, first at step {b.Step}; restore it from a backup"));
        return [$"data folder: {folder}", "database: up to date", $"case histories: {cases} checked, {broken.Count} broken"];
    }
}
