using System.CommandLine;
using LegalBot.Knowledge.Search.Evaluation;
using LegalBot.Knowledge.Search.Training;

namespace LegalBot.Cli;

/// <summary>
/// <c>train vectors --out F</c> learns the term vectors, <c>train ranking --out F</c> how much each sign counts; run both
/// after the packs changed much. <c>train check --judged F --out RUN</c> tells what learning from judged questions is worth
/// on questions not seen.
/// </summary>
internal static class TrainCommand
{
    private static readonly Option<string> Out = new("--out")
    {
        Required = true,
        Description = "The file to write: vectors.bin or ranking.tsv in knowledge/packs of the source tree, or a run.",
    };

    private static readonly Option<string?> JudgedFile = new("--judged") { Description = "Judged questions: JSON Lines with qid, query and gold." };
    private static readonly Option<string?> Prefix = new("--prefix") { Description = "Only article ids that begin so." };
    private static readonly Option<int> Parts = new("--parts")
    {
        DefaultValueFactory = _ => SearchTraining.Folds, Description = $"How many of the {SearchTraining.Folds} parts to answer.",
    };

    private static readonly Option<bool> PacksOnly = new("--packs-only") { Description = "The vectors learn from the packs alone." };

    static TrainCommand() => Parts.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() is < 1 or > SearchTraining.Folds)
        {
            result.AddError($"--parts is 1 to {SearchTraining.Folds}.");
        }
    });

    public static Command Create()
    {
        var vectors = Verb("vectors", "Learns the term vectors (some minutes).", [Out, JudgedFile]);
        vectors.SetAction(async (parsed, cancel) =>
        {
            Training().LearnVectors(await JudgedAsync(parsed, cancel)).Save(parsed.GetValue(Out)!);
            return 0;
        });
        var ranking = Verb("ranking", "Learns the ranking, from wordings held out of the packs or from judged questions.", [Out, JudgedFile, Prefix]);
        ranking.SetAction(RankingAsync);
        var check = Verb("check", "Cross-validates learning from judged questions and writes the run (an hour).", [Out, JudgedFile, Prefix, PacksOnly, Parts]);
        check.SetAction(async (parsed, cancel) =>
        {
            var run = Training().CrossValidate(await JudgedAsync(parsed, cancel), parsed.GetValue(Prefix), !parsed.GetValue(PacksOnly), parsed.GetValue(Parts));
            await run.WriteAsync(parsed.GetValue(Out)!, cancel);
            return 0;
        });
        return new Command("train", "Learns what the search leans on.") { vectors, ranking, check };
    }

    private static Command Verb(string name, string description, Option[] options)
    {
        var verb = new Command(name, description);
        foreach (var option in options)
        {
            verb.Add(option);
        }

        return verb;
    }

    private static async Task<int> RankingAsync(ParseResult parsed, CancellationToken cancel)
    {
        var (training, output) = (Training(), parsed.GetValue(Out)!);
        if (await JudgedAsync(parsed, cancel) is { Count: > 0 } judged)
        {
            training.LearnRanking(judged, parsed.GetValue(Prefix), output);
        }
        else
        {
            training.LearnRanking(output);
        }

        return 0;
    }

    private static SearchTraining Training() => new(Packs.OpenCorpus(Settings.Data()), System.Console.Out.WriteLine);

    // With a prefix, only the gold that can be found counts.
    private static async Task<IReadOnlyList<JudgedQuery>> JudgedAsync(ParseResult parsed, CancellationToken cancel)
    {
        if (parsed.GetValue(JudgedFile) is not { } file)
        {
            return [];
        }

        var judged = EvaluateCommand.Whole(await EvaluateCommand.OpenAsync(file, f => JudgedSet.ReadAsync(f, cancel)));
        return judged.Only(parsed.GetValue(Prefix));
    }
}
