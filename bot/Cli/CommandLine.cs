using System.CommandLine;
using Microsoft.Extensions.Options;

namespace LegalBot.Cli;

/// <summary>
/// The verbs of the program. Exit code 0 on success, 1 on a failure the user can mend (one line on stderr), 2 on wrong
/// usage.
/// </summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        args = Settings.TakeFrom(args);
        // Without a verb, or with settings only, the program serves.
        if (args is [] || args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not ("--help" or "--version"))
        {
            args = ["serve", .. args];
        }

        var parsed = Root().Parse(args);
        if (parsed.Errors.Count > 0)
        {
            await System.Console.Error.WriteLineAsync(string.Join(' ', parsed.Errors.Select(e => e.Message)));
            return 2;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is MendableException or InvalidDataException or OptionsValidationException or IOException or UnauthorizedAccessException)
        {
            await System.Console.Error.WriteLineAsync(e.Message.ReplaceLineEndings(" "));
            return 1;
        }
    }

    private static RootCommand Root() => new RootCommand("LegalBot: legal questions and dispute intake for a residential community.")
    {
        ServeCommand.Create(),
        AskCommand.Create(),
        SearchCommand.Create(),
        EvaluateCommand.Create(),
        TrainCommand.Create(),
        ImportCommand.Create(),
        MigrateCommand.Create(),
        SeedDemoCommand.Create(),
        DoctorCommand.Create(),
    };
}

/// <summary>A failure the user can mend; the message says how, in one line.</summary>
internal sealed class MendableException(string message) : Exception(message);
