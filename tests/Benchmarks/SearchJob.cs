using System.Diagnostics;
using System.Text.Json;
using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Search;
using LegalBot.Knowledge.Search.Embedding;

namespace LegalBot.Benchmarks;

/// <summary>
/// The search over the packs and whatever was imported into a data folder: how long the index takes to build and to load,
/// what memory it holds, how long one question takes on one core.
/// </summary>
internal static class SearchJob
{
    private const int Rounds = 3;

    /// <param name="data">A data folder that <c>import</c> filled, or one that does not exist for the packs alone.</param>
    /// <param name="queries">JSON Lines with query.</param>
    public static void Run(string data, string queries)
    {
        var packs = Path.Combine(AppContext.BaseDirectory, "packs");
        var folder = Directory.CreateTempSubdirectory("legalbot-index").FullName;
        var before = GC.GetTotalMemory(true);
        var corpus = PackReader.Load(packs).With(OfficialLibrary.Open(Path.Combine(data, "official")));
        var vectors = TermVectors.Load(Path.Combine(packs, "vectors.bin"));
        MemorySearchEngine Open() => new(corpus, vectors, Path.Combine(packs, "ranking.tsv"), new SavedIndex(folder, "benchmark"));

        var start = Stopwatch.GetTimestamp();
        Open();
        Tell("index built and saved", Stopwatch.GetElapsedTime(start).TotalSeconds, "s", "< 6");
        start = Stopwatch.GetTimestamp();
        var engine = Open();
        Tell("index loaded", Stopwatch.GetElapsedTime(start).TotalSeconds, "s", "< 1.5");
        Tell("memory of packs, texts and index", (GC.GetTotalMemory(true) - before) / 1e6, "MB", "< 350");
        Ask(engine, queries);
        Directory.Delete(folder, recursive: true);
    }

    private static void Ask(MemorySearchEngine engine, string queries)
    {
        var questions = File.ReadLines(queries).Select(l => JsonDocument.Parse(l).RootElement.GetProperty("query").GetString()!).ToList();
        var took = new List<double>();
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var question in questions)
            {
                var start = Stopwatch.GetTimestamp();
                engine.Find(new SearchQuery(question) { Articles = 100 });
                // The first round warms up.
                if (round > 0)
                {
                    took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        took.Sort();
        Tell($"a question, p50 of {took.Count}", took[took.Count / 2], "ms", "< 1");
        Tell("a question, p99", took[(int)(took.Count * 0.99)], "ms", "< 4");
    }

    private static void Tell(string what, double figure, string unit, string target) =>
        System.Console.WriteLine($"{what,-36} {figure,8:F2} {unit,-3} (target {target})");
}
