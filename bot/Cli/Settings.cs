using LegalBot.Storage;

namespace LegalBot.Cli;

/// <summary>Settings given to a verb as <c>--Section:Key value</c>, for the verbs that need no host.</summary>
internal static class Settings
{
    // What the host itself understands beside sections.
    private static readonly string[] OfHost = ["--urls", "--environment"];

    /// <summary>The data options from appsettings.json, the environment and the verb's own settings, as the host reads them.</summary>
    public static DataOptions Data(IReadOnlyList<string> given) =>
        new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. given])
            .Build().GetSection("Data").Get<DataOptions>() ?? new DataOptions();

    /// <summary>The first token that is no setting; null when all are.</summary>
    public static string? FirstStray(IReadOnlyList<string> given)
    {
        for (var i = 0; i < given.Count; i++)
        {
            var name = given[i].Split('=')[0];
            if (!name.StartsWith("--", StringComparison.Ordinal) || !(name.Contains(':', StringComparison.Ordinal) || OfHost.Contains(name)))
            {
                return given[i];
            }

            i += given[i].Contains('=', StringComparison.Ordinal) ? 0 : 1;
        }

        return null;
    }
}
