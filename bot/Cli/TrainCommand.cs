using System.CommandLine;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Search.Evaluation;
using LegalBot.Knowledge.Search.Training;

namespace LegalBot.Cli;

/// <summary>
/// <c>train vectors --out F</c> learns the term vectors from the packs, <c>train ranking --out F</c> how much each sign
/// counts; run both after the packs changed much.
/// </summary>
internal static class TrainCommand
{
    private static readonly Option<string> Out = new("--out")
    {
        Required = true,
        Description = "The file to write: vectors.bin or ranking.tsv in knowledge/packs of the source tree.",
    };

    private static readonly Option<string?> Judged = new("--judged")
    {
        Description = "Learn from judged questions (JSON Lines with qid, query and gold) instead of wordings held out of the packs.",
    };

    private static readonly Option<string?> Prefix = new("--prefix") { Description = "Only article ids that begin so." };

    public static Command Create()
    {
        var vectors = new Command("vectors", "Learns the term vectors from the packs (a few minutes).") { Out };
        vectors.SetAction((parsed, _) =>
        {
            SearchTraining.LearnVectors(Packs.Open(), Tell).Save(parsed.GetValue(Out)!);
            return Task.FromResult(0);
        });
        var ranking = new Command("ranking", "Learns how much each sign counts in ranking (a few minutes).") { Out, Judged, Prefix };
        ranking.TreatUnmatchedTokensAsErrors = false;
        ranking.SetAction(RankingAsync);
        return new Command("train", "Learns what the search leans on.") { vectors, ranking };
    }

    private static async Task<int> RankingAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = parsed.GetValue(Out)!;
        if (parsed.GetValue(Judged) is not { } file)
        {
            SearchTraining.LearnRanking(Packs.Open(), output, Tell);
            return 0;
        }

        var judged = EvaluateCommand.Whole(await EvaluateCommand.OpenAsync(file, f => JudgedSet.ReadAsync(f, cancel)));
        var engine = Packs.OpenEngine(Settings.Data(parsed.UnmatchedTokens));
        var prefix = parsed.GetValue(Prefix);
        SearchTraining.LearnRanking(
            engine.Corpus, TermVectors.Load(Packs.VectorFile),
            judged.Queries.Select(q => (q.Text, (IReadOnlyCollection<string>)[.. q.Gold.Where(g => prefix is null || g.StartsWith(prefix, StringComparison.Ordinal))]))
                .Where(q => q.Item2.Count > 0),
            prefix, output, Tell);
        return 0;
    }

    private static void Tell(string line) => System.Console.Out.WriteLine(line);
}
