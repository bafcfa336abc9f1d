using System.Text.RegularExpressions;

namespace LegalBot.Tests.Architecture;

public sealed partial class SourceTests
{
    private const int MostLines = 200;

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold()
    {
        var tooLong = Sources("*.cs").Select(f => (f, Lines: File.ReadLines(f).Count()))
            .Where(x => x.Lines > MostLines).Select(x => $"{x.f}: {x.Lines} lines");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void The_bot_s_words_stand_in_Words_only()
    {
        var elsewhere = Sources("*.cs").Where(f => f.Contains("/bot/Chat/", StringComparison.Ordinal) && !f.Contains("/Words/", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)
                && ChineseLiteral().IsMatch(l)).Select(l => $"{f}: {l.Trim()}"));

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void No_task_is_thrown_away()
    {
        var thrown = Sources("*.cs").SelectMany(f => File.ReadLines(f).Where(l => DiscardedTask().IsMatch(l)).Select(l => $"{f}: {l.Trim()}"));

        Assert.Empty(thrown);
    }

    [Theory]
    [InlineData("        _ = SendAsync(message);", true)]
    [InlineData("        _ = await SendAsync(message);", false)]
    public void The_guard_against_thrown_away_tasks_works(string line, bool caught) =>
        Assert.Equal(caught, DiscardedTask().IsMatch(line));

    [Theory]
    [InlineData("        return \"您好\";", true)]
    [InlineData("        return \"hello\"; // 您好", false)]
    public void The_guard_for_words_works(string line, bool caught) => Assert.Equal(caught, ChineseLiteral().IsMatch(line));

    private static IEnumerable<string> Sources(string pattern)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "LegalBot.sln")))
        {
            root = root.Parent ?? throw new InvalidOperationException("The tests run outside the project.");
        }

        return new[] { "bot", "knowledge" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root.FullName, folder), pattern, SearchOption.AllDirectories))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)
                && !f.Contains("/Migrations/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal));
    }

    [GeneratedRegex("\"[^\"]*\\p{IsCJKUnifiedIdeographs}[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex ChineseLiteral();

    [GeneratedRegex(@"^\s*_ = (?!await )[\w.]+Async\(", RegexOptions.None, 1000)]
    private static partial Regex DiscardedTask();
}
