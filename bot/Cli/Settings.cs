using System.Text.RegularExpressions;
using LegalBot.Storage;

namespace LegalBot.Cli;

/// <summary>Settings given on the command line as <c>--Section:Key value</c>, before or after a verb's own options.</summary>
internal static partial class Settings
{
    /// <summary>Those of this process: name and value, or both as one with an equals sign.</summary>
    public static IReadOnlyList<string> Given { get; private set; } = [];

    /// <summary>Takes the settings out of a command line, since a verb's own arguments would swallow their values.</summary>
    /// <returns>What is left: the verb with its options.</returns>
    public static string[] TakeFrom(string[] args)
    {
        var (own, given) = (new List<string>(), new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            if (!Name().IsMatch(args[i]))
            {
                own.Add(args[i]);
                continue;
            }

            given.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Length)
            {
                given.Add(args[++i]);
            }
        }

        Given = given;
        return [.. own];
    }

    /// <summary>The data options from appsettings.json, the environment and the settings given, as the host reads them.</summary>
    public static DataOptions Data() =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. Given])
            .Build().GetSection("Data").Get<DataOptions>() ?? new DataOptions();

    // A section, or what the host itself understands.
    [GeneratedRegex("^--([A-Za-z]+(:[^=]+)|urls|environment)(=|$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
