using System.IO.Compression;
using System.Text.Json;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

/// <summary>The official texts and the judged questions that lie beside the project, if they do; never part of it.</summary>
internal static class OfficialText
{
    private static readonly Lazy<string?> Shared = new(() =>
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "LegalBot.sln")))
        {
            root = root.Parent;
        }

        var shared = root?.Parent is { } beside ? Path.Combine(beside.FullName, "shared") : "";
        return File.Exists(Path.Combine(shared, "law", "statutes.jsonl.gz")) ? shared : null;
    });

    private static readonly Lazy<IReadOnlyDictionary<string, string>> All = new(() =>
    {
        var texts = new Dictionary<string, string>();
        using (var packed = new GZipStream(File.OpenRead(Path.Combine(Shared.Value!, "law", "statutes.jsonl.gz")), CompressionMode.Decompress))
        using (var reader = new StreamReader(packed))
        {
            while (reader.ReadLine() is { } line)
            {
                Add(texts, line);
            }
        }

        // What changed since stands over what was.
        foreach (var line in File.ReadLines(Path.Combine(Shared.Value!, "law", "updates.jsonl")))
        {
            Add(texts, line);
        }

        return texts;
    });

    /// <summary>Official text by article id; skips the test where the texts are not there.</summary>
    public static IReadOnlyDictionary<string, string> ByArticle()
    {
        SkipWithout();
        return All.Value;
    }

    /// <summary>The file of the official corpus; skips the test where it is not there.</summary>
    public static string Corpus()
    {
        SkipWithout();
        return Path.Combine(Shared.Value!, "law", "statutes.jsonl.gz");
    }

    /// <summary>The benchmark's questions; skips the test where they are not there.</summary>
    public static IReadOnlyList<string> JudgedQuestions()
    {
        SkipWithout();
        return [.. File.ReadLines(Path.Combine(Shared.Value!, "benchmarks", "stard-train.jsonl")).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("query").GetString()!;
        })];
    }

    private static void SkipWithout() =>
        Assert.SkipWhen(Shared.Value is null, "The official texts are not beside the project (../shared/law): the comparison is skipped.");

    private static void Add(Dictionary<string, string> texts, string line)
    {
        using var json = JsonDocument.Parse(line);
        texts[json.RootElement.GetProperty("id").GetString()!] = json.RootElement.GetProperty("text").GetString()!.Replace("\u200b", "", StringComparison.Ordinal);
    }
}
