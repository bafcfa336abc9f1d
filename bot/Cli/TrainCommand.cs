using System.CommandLine;
using LegalBot.Knowledge.Search.Embedding;

namespace LegalBot.Cli;

/// <summary><c>train --out F</c>: learns the term vectors from the packs; run it after the packs changed much.</summary>
internal static class TrainCommand
{
    private const int Epochs = 7;

    private static readonly Option<string> Out = new("--out")
    {
        Required = true,
        Description = "The file to write, knowledge/packs/vectors.bin in the source tree.",
    };

    public static Command Create()
    {
        var command = new Command("train", "Learns term vectors from the packs (a minute or two).") { Out };
        command.SetAction((parsed, _) =>
        {
            var trainer = new VectorTrainer(Packs.Open());
            System.Console.Out.WriteLine($"{trainer.PairCount} pairs");
            var vectors = trainer.Train(Epochs, (epoch, loss) => System.Console.Out.WriteLine($"epoch {epoch}: loss {loss:F3}"));
            vectors.Save(parsed.GetValue(Out)!);
            System.Console.Out.WriteLine($"{vectors.Count} terms");
            return Task.FromResult(0);
        });
        return command;
    }
}
