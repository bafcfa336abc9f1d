using LegalBot.Console.Evaluation;
using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Answers.Evaluation;
using LegalBot.People;

namespace LegalBot.Cli;

/// <summary><c>evaluate --answers F</c>: holds judged talks and compares what was said with what is right.</summary>
internal static class EvaluateAnswers
{
    public static async Task<int> RunAsync(string file, string? page, int worst, CancellationToken cancel)
    {
        var talks = EvaluateCommand.Whole(await EvaluateCommand.OpenAsync(file, f => JudgedTalks.ReadAsync(f, cancel)));
        var holder = TalkHolder.Open(Settings.Data());
        // The first question after a start takes longer than all others.
        holder.Hold(talks[0].Turns.Select(t => t.User));
        var now = TimeProvider.System.GetUtcNow();
        var judge = new TalkJudge(new CitationCheck(holder.Engine.Corpus), LocalTime.DayOf(now));
        var report = new TalkReport(Path.GetFileName(file), now, [.. talks.Select(t => judge.Judge(t, holder.Hold(t.Turns.Select(u => u.User))))]);
        if (page is not null)
        {
            await File.WriteAllTextAsync(page, AnswerPage.Render(report), cancel);
        }

        foreach (var (name, figure, target) in AnswerFigures.Of(report))
        {
            System.Console.WriteLine($"{name}\t{figure}\t（目标 {target}）");
        }

        foreach (var fault in report.Faulty.Take(worst).SelectMany(s => s.Faults.Select(f => $"{EvaluateCommand.Line(s.Talk.Id)}\t{EvaluateCommand.Line(f)}")))
        {
            System.Console.WriteLine(fault);
        }

        return 0;
    }
}
