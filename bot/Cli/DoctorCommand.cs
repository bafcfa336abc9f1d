using System.CommandLine;
using LegalBot.Knowledge.Corpus;

namespace LegalBot.Cli;

/// <summary><c>doctor</c>: checks what the program needs and names every fault.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var command = new Command("doctor", "Checks the knowledge packs and names every fault.");
        command.SetAction(async (_, cancel) =>
        {
            var faults = new List<PackFault>();
            var corpus = PackReader.Read(Packs.Folder, faults);
            foreach (var fault in faults)
            {
                await System.Console.Error.WriteLineAsync(fault.ToString().AsMemory(), cancel);
            }

            await System.Console.Out.WriteLineAsync(
                $"packs: {corpus.Laws.Count} laws, {corpus.Articles.Count} articles, {corpus.Guides.Count} guides, "
                + $"{corpus.Cases.Count} cases, {faults.Count} faults");
            return faults.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
