using System.CommandLine;
using System.Text.Json;
using LegalBot.Knowledge.Search;
using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Cli;

/// <summary>
/// <c>search --queries F --out RUN</c>: finds articles for judged questions and writes them for a scorer, a line per
/// query: id, tab, article ids best first. <c>search TEXT</c> prints what is found for one question, <c>--explain ID</c> why an entry ranks where it does.
/// </summary>
internal static class SearchCommand
{
    private static readonly Argument<string?> Text = new("text") { Arity = ArgumentArity.ZeroOrOne, Description = "A question." };
    private static readonly Option<string?> Queries = new("--queries") { Description = "JSON Lines with qid and query." };
    private static readonly Option<string?> Out = new("--out") { Description = "The run file to write." };
    private static readonly Option<int> Top = new("--top") { Description = "Articles per query.", DefaultValueFactory = _ => 100 };
    private static readonly Option<string?> Why = new("--explain") { Description = "Tells why this entry ranks where it does for the question." };
    private static readonly Option<string?> Prefix = new("--prefix") { Description = "Only article ids that begin so." };

    public static Command Create()
    {
        var command = new Command("search", "Finds articles for questions.") { Text, Queries, Out, Top, Prefix, Why };
        command.Validators.Add(result =>
        {
            var many = result.GetValue(Queries) is not null && result.GetValue(Out) is not null;
            if (many == (result.GetValue(Text) is not null))
            {
                result.AddError("Give either a question or --queries F.jsonl with --out RUN.tsv.");
            }
        });
        command.SetAction((parsed, cancel) => parsed.GetValue(Text) is { } text
            ? ShowAsync(text, parsed, cancel)
            : RunAsync(parsed.GetValue(Queries)!, parsed.GetValue(Out)!, parsed, cancel));
        return command;
    }

    private static async Task<int> ShowAsync(string text, ParseResult parsed, CancellationToken cancel)
    {
        var engine = Packs.OpenEngine(Settings.Data());
        if (parsed.GetValue(Why) is { } id)
        {
            return await ExplainAsync(engine, text, id, cancel);
        }

        var found = engine.Find(new SearchQuery(text) { Articles = Math.Min(10, parsed.GetValue(Top)), ArticlePrefix = parsed.GetValue(Prefix) });
        foreach (var hit in found.Guides.Concat(found.Articles).Concat(found.Cases))
        {
            await System.Console.Out.WriteLineAsync($"{hit.Id}\t{hit.Score:F2}\t{hit.Likeness:F2}\t{hit.Coverage:F2}".AsMemory(), cancel);
        }

        return 0;
    }

    private static async Task<int> ExplainAsync(ISearchEngine engine, string text, string id, CancellationToken cancel)
    {
        var why = engine.Explain(new SearchQuery(text), id)
            ?? throw new MendableException($"{id} is not among what is ranked for this question; check the id.");
        var lines = why.Parts.Select(p => $"{p.Name}\t{p.Value:F3}\t{p.Adds:+0.000;-0.000}")
            .Prepend($"{why.Id}\t#{why.Rank}\t{why.Score:G4}\t{why.NearestQuestion}")
            .Append(string.Join(' ', why.Terms.Select(t => t.Held ? $"[{t.Text} {t.Rarity:F1}]" : $"{t.Text} {t.Rarity:F1}")));
        await System.Console.Out.WriteLineAsync(string.Join('\n', lines).AsMemory(), cancel);
        return 0;
    }

    private static async Task<int> RunAsync(string queries, string run, ParseResult parsed, CancellationToken cancel)
    {
        var finder = new ArticleFinder(Packs.OpenEngine(Settings.Data()), parsed.GetValue(Top), parsed.GetValue(Prefix));
        var lines = new List<string>();
        var number = 0;
        foreach (var line in await ReadAsync(queries, cancel))
        {
            number++;
            var (id, text) = Judged(queries, number, line);
            lines.Add(Run.Line(id, finder.Find(text)));
        }

        await File.WriteAllLinesAsync(run, lines, cancel);
        return 0;
    }

    private static async Task<string[]> ReadAsync(string file, CancellationToken cancel)
    {
        try
        {
            return await File.ReadAllLinesAsync(file, cancel);
        }
        catch (IOException e)
        {
            throw new MendableException($"Cannot read the queries: {e.Message}");
        }
    }

    private static (string Id, string Text) Judged(string file, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return (json.RootElement.GetProperty("qid").ToString(), json.RootElement.GetProperty("query").GetString() ?? "");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new MendableException($"{file}:{number}: expected an object with qid and query: {e.Message}");
        }
    }
}
