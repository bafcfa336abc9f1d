using System.CommandLine;
using LegalBot.Console.Evaluation;
using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Cli;

/// <summary>
/// <c>evaluate --judged F</c>: judges the search on questions with known answers. Without <c>--run</c> it searches as
/// <c>search</c> does, with one run it judges that, with two it compares the second with the first as well.
/// </summary>
internal static class EvaluateCommand
{
    private const int MostRuns = 2;
    private const int ShownFaults = 3;

    private static readonly Option<string?> Judged = new("--judged") { Description = "JSON Lines with qid, query, gold and perhaps topic." };
    private static readonly Option<string?> Answers = new("--answers") { Description = "Judged talks: JSON Lines with id, topic and turns." };
    private static readonly Option<string[]> Runs = new("--run") { Description = "A run file to judge; give two to compare them.", DefaultValueFactory = _ => [] };
    private static readonly Option<string?> Prefix = new("--prefix") { Description = "Search only article ids that begin so (without --run)." };
    private static readonly Option<string?> Only = new("--only") { Description = "Count only gold ids that begin so." };
    private static readonly Option<int> Top = new("--top") { Description = "Articles per query that count.", DefaultValueFactory = _ => Run.MostIds };
    private static readonly Option<string?> Page = new("--html") { Description = "The report page to write." };
    private static readonly Option<int> Worst = new("--worst") { Description = "How many of the worst and most changed questions to name.", DefaultValueFactory = _ => 20 };
    private static readonly Option<string> Chosen = new("--metric") { Description = "What to compare on besides R@5.", DefaultValueFactory = _ => Metric.Mrr10.Name };

    static EvaluateCommand()
    {
        Demand(Runs, runs => runs.Length <= MostRuns, "Give at most two runs.");
        Demand(Top, given => Number(given) is null or (>= 1 and <= Run.MostIds), $"--top is 1 to {Run.MostIds}.");
        Demand(Worst, given => Number(given) is null or >= 0, "--worst is 0 or more.");
        Demand(Chosen, given => given.All(name => Metric.Called(name) is not null), $"--metric is one of {string.Join(", ", Metric.All.Select(m => m.Name))}.");
    }

    public static Command Create()
    {
        var command = new Command("evaluate", "Judges the search on questions, or the answers on talks, whose right answers are known.") { Judged, Answers, Runs, Prefix, Only, Top, Page, Worst, Chosen };
        command.Validators.Add(result =>
        {
            if (result.GetResult(Runs) is { Tokens.Count: > 0 } && result.GetResult(Prefix) is { Tokens.Count: > 0 })
            {
                result.AddError("--prefix goes with a search, not with --run; --only narrows what counts.");
            }
        });
        command.Validators.Add(result =>
        {
            if ((result.GetValue(Judged) is null) == (result.GetValue(Answers) is null))
            {
                result.AddError("Give either --judged or --answers.");
            }
        });
        command.SetAction((parsed, cancel) => parsed.GetValue(Answers) is { } answers
            ? EvaluateAnswers.RunAsync(answers, parsed.GetValue(Page), parsed.GetValue(Worst), cancel)
            : RunAsync(parsed, cancel));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var judged = Whole(await OpenAsync(parsed.GetValue(Judged)!, file => JudgedSet.ReadAsync(file, cancel)));
        var (corpus, runs) = parsed.GetValue(Runs)! is { Length: > 0 } files
            ? (Packs.OpenCorpus(Settings.Data()), await ReadAsync(files, judged, cancel))
            : Search(judged, parsed, cancel);
        var request = new EvaluationRequest(TimeProvider.System.GetUtcNow())
        {
            Only = parsed.GetValue(Only), Worst = parsed.GetValue(Worst), Chosen = Metric.Called(parsed.GetValue(Chosen)!)!.Value,
        };
        var report = new Evaluator(corpus.Named).Report(judged, [.. runs.Select(r => r.Top(parsed.GetValue(Top)))], request)
            ?? throw new MendableException($"{judged.Name}: 没有一道题的 gold 以“{request.Only}”开头，检查 --only");
        if (parsed.GetValue(Page) is { } page)
        {
            await File.WriteAllTextAsync(page, EvaluationPage.Render(report), cancel);
        }

        new EvaluationTable(System.Console.Out, System.Console.IsOutputRedirected).Write(report);
        return 0;
    }

    private static (KnowledgeCorpus Corpus, List<Run> Runs) Search(JudgedSet judged, ParseResult parsed, CancellationToken cancel)
    {
        var engine = Packs.OpenEngine(Settings.Data());
        var finder = new ArticleFinder(engine, parsed.GetValue(Top), parsed.GetValue(Prefix));
        var found = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var query in judged.Queries)
        {
            cancel.ThrowIfCancellationRequested();
            found.Add(KeyValuePair.Create(query.Id, finder.Find(query.Text)));
        }

        return (engine.Corpus, [new Run(parsed.GetValue(Prefix) is { } prefix ? $"现在的检索（只找 {prefix}）" : "现在的检索", found)]);
    }

    private static async Task<List<Run>> ReadAsync(string[] files, JudgedSet judged, CancellationToken cancel)
    {
        var runs = new List<Run>();
        foreach (var file in files)
        {
            runs.Add(Whole(await OpenAsync(file, f => Run.ReadAsync(f, judged, cancel))));
        }

        return runs;
    }

    internal static async Task<Reading<T>> OpenAsync<T>(string file, Func<string, Task<Reading<T>>> read)
        where T : class
    {
        try
        {
            return await read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MendableException($"{file}: 读不了：{e.Message}");
        }
    }

    internal static T Whole<T>(Reading<T> reading)
        where T : class => reading.Value
            ?? throw new MendableException(Line(reading.Faults));

    // One line, and no control characters of a file that a terminal would obey.
    internal static string Line(string text) => string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    private static string Line(IReadOnlyList<InputFault> faults) =>
        Line(string.Join("；", faults.Take(ShownFaults)) + (faults.Count > ShownFaults ? $"；一共 {faults.Count} 处" : ""));

    private static void Demand(Option option, Func<string[], bool> holds, string otherwise) => option.Validators.Add(result =>
    {
        if (!holds([.. result.Tokens.Select(t => t.Value)]))
        {
            result.AddError(otherwise);
        }
    });

    // What is no number is reported by the parser.
    private static int? Number(string[] given) => given is [var one] && int.TryParse(one, out var number) ? number : null;
}
