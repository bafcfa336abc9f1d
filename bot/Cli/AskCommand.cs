using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LegalBot.Knowledge.Answers.Evaluation;

namespace LegalBot.Cli;

/// <summary>
/// <c>ask TEXT</c> answers one question as the chat would; <c>ask --items F --out O</c> holds a fresh conversation per
/// line of F.
/// </summary>
internal static class AskCommand
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private static readonly Argument<string?> Text = new("text") { Arity = ArgumentArity.ZeroOrOne, Description = "A question." };
    private static readonly Option<bool> AsJson = new("--json") { Description = "Prints the answer as one JSON line." };
    private static readonly Option<string?> Items = new("--items") { Description = "JSON Lines with id and query, or id and turns." };
    private static readonly Option<string?> Out = new("--out") { Description = "The file to write, a line per item." };

    public static Command Create()
    {
        var command = new Command("ask", "Answers questions as the chat would.") { Text, AsJson, Items, Out };
        command.Validators.Add(result =>
        {
            var many = result.GetValue(Items) is not null && result.GetValue(Out) is not null;
            if (many == (result.GetValue(Text) is not null))
            {
                result.AddError("Give either a question or --items F.jsonl with --out O.jsonl.");
            }
        });
        command.SetAction((parsed, cancel) => parsed.GetValue(Text) is { } text
            ? OneAsync(text, parsed, cancel)
            : ManyAsync(parsed.GetValue(Items)!, parsed, cancel));
        return command;
    }

    private static async Task<int> OneAsync(string text, ParseResult parsed, CancellationToken cancel)
    {
        var said = TalkHolder.Open(Settings.Data()).Hold([text])[0];
        await System.Console.Out.WriteLineAsync((parsed.GetValue(AsJson) ? JsonSerializer.Serialize(Line(said), Json) : said.Text).AsMemory(), cancel);
        return 0;
    }

    private static async Task<int> ManyAsync(string items, ParseResult parsed, CancellationToken cancel)
    {
        var holder = TalkHolder.Open(Settings.Data());
        var lines = new List<string>();
        foreach (var item in await AskItem.ReadAsync(items, cancel))
        {
            lines.Add(JsonSerializer.Serialize(new { item.Id, Turns = holder.Hold(item.Turns).Select(Line) }, Json));
        }

        await File.WriteAllLinesAsync(parsed.GetValue(Out)!, lines, cancel);
        return 0;
    }

    // As the fixed interfaces name it.
    private static object Line(GivenTurn turn) => new { turn.Text, turn.Band, turn.Citations, turn.Asks, Ms = turn.Milliseconds };
}
