using LegalBot.Knowledge.Corpus.Official;
using Spectre.Console;

namespace LegalBot.Cli;

/// <summary>Shows how far an import is: a bar on a terminal, a few plain lines elsewhere.</summary>
internal static class ImportProgressView
{
    private const int PlainSteps = 4;

    public static ImportOutcome Show(Func<IProgress<ImportProgress>, ImportOutcome> import)
    {
        if (System.Console.IsOutputRedirected)
        {
            return import(new PlainLines());
        }

        return AnsiConsole.Progress().AutoClear(true).Start(context =>
        {
            var task = context.AddTask("导入", maxValue: 1);
            return import(new Bar(task));
        });
    }

    private static double Share(ImportProgress value) => value.Total == 0 ? 1 : (double)value.Done / value.Total;

    private sealed class Bar(ProgressTask task) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            task.Value = Share(value);
            task.Description = value.File.Length == 0 ? "比较和写入" : Markup.Escape(Path.GetFileName(value.File));
        }
    }

    private sealed class PlainLines : IProgress<ImportProgress>
    {
        private int _said = -1;

        public void Report(ImportProgress value)
        {
            var step = (int)(Share(value) * PlainSteps);
            if (step > _said)
            {
                _said = step;
                System.Console.Out.WriteLine($"正在读取：{100 * step / PlainSteps}%");
            }
        }
    }
}
