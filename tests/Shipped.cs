using LegalBot.Cli;
using LegalBot.Knowledge.Search;
using LegalBot.Storage;

namespace LegalBot.Tests;

/// <summary>What ships with the program, opened once for all tests: it is immutable.</summary>
internal static class Shipped
{
    private static readonly Lazy<ISearchEngine> Opened =
        new(() => Packs.OpenEngine(new DataOptions { Directory = Path.Combine(Path.GetTempPath(), "legalbot-nothing-imported") }));

    /// <summary>The engine as the program runs it when nothing was imported.</summary>
    public static ISearchEngine Engine => Opened.Value;
}
