using System.CommandLine;
using System.Diagnostics;
using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Storage;

namespace LegalBot.Cli;

/// <summary><c>import PATH [--dry-run]</c>: takes official law text into the data folder, whole or not at all.</summary>
internal static class ImportCommand
{
    private static readonly Argument<string> PathArgument = new("path")
    {
        Description = "A file or folder of Markdown, Word (.docx), plain text or JSON Lines (.jsonl, .jsonl.gz).",
    };

    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "Only shows what would change." };
    private static readonly Option<bool> Verbose = new("--verbose") { Description = "Lists every note and every article that changes." };

    public static Command Create()
    {
        var command = new Command("import", "Imports official law text.") { PathArgument, DryRun, Verbose };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var app = LegalBotHost.Build([.. Settings.Given], Packs.OpenEngine);
            var folder = Packs.OfficialFolder(app.Services.GetRequiredService<DataOptions>());
            return Run(parsed.GetValue(PathArgument)!, folder, parsed.GetValue(DryRun), parsed.GetValue(Verbose), cancel);
        });
        return command;
    }

    private static int Run(string path, string folder, bool dryRun, bool verbose, CancellationToken cancel)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            var outcome = ImportProgressView.Show(progress => OfficialImport.Run(path, folder, dryRun, progress, cancel));
            return outcome.Status switch
            {
                ImportStatus.NoPath => throw new MendableException($"没有这个文件或文件夹：{path}"),
                ImportStatus.Busy => throw new MendableException("另一个导入正在进行，等它结束以后再试。"),
                _ => ImportReport.Write(outcome, dryRun, verbose, Stopwatch.GetElapsedTime(start)),
            };
        }
        catch (OperationCanceledException)
        {
            throw new MendableException("已取消，什么都没有改。");
        }
    }
}
