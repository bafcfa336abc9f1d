using System.CommandLine;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LegalBot.Chat;
using LegalBot.Knowledge.Answers;
using LegalBot.Questions;
using LegalBot.Storage;

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
        var turn = Open(Settings.Data());
        var said = Hold(turn, [text])[0];
        await System.Console.Out.WriteLineAsync((parsed.GetValue(AsJson) ? JsonSerializer.Serialize(said, Json) : said.Text).AsMemory(), cancel);
        return 0;
    }

    private static async Task<int> ManyAsync(string items, ParseResult parsed, CancellationToken cancel)
    {
        var turn = Open(Settings.Data());
        var lines = new List<string>();
        foreach (var item in await AskItem.ReadAsync(items, cancel))
        {
            lines.Add(JsonSerializer.Serialize(new { item.Id, Turns = Hold(turn, item.Turns) }, Json));
        }

        await File.WriteAllLinesAsync(parsed.GetValue(Out)!, lines, cancel);
        return 0;
    }

    private static Turn Open(DataOptions data)
    {
        var engine = Packs.OpenEngine(data);
        var answerer = new QuestionAnswerer(engine, new AnswerThresholds());
        return Turn.Over(new AskQuestion(answerer, engine));
    }

    private static List<SaidTurn> Hold(Turn turn, IReadOnlyList<string> texts)
    {
        var rehearsal = new Rehearsal(turn, TimeProvider.System);
        var turns = new List<SaidTurn>();
        foreach (var text in texts)
        {
            var start = Stopwatch.GetTimestamp();
            var said = rehearsal.Say(new Inbound(CleanText.Of(text)));
            turns.Add(SaidTurn.Of(said, Stopwatch.GetElapsedTime(start)));
        }

        return turns;
    }

    /// <summary>A turn as the fixed interfaces write it.</summary>
    private sealed record SaidTurn(string Text, string Band, IReadOnlyList<string> Citations, IReadOnlyList<string> Asks, double Ms)
    {
        public static SaidTurn Of(IReadOnlyList<MessageBody> said, TimeSpan took)
        {
            // The gravest message names the turn: an emergency that also answers is an emergency.
            var band = said.Select(s => s.Band).FirstOrDefault(b => b is not null) ?? "clarify";
            var asks = said.Where(s => s.Band is "clarify" or "choose").SelectMany(
                s => s.Band == "choose" ? s.Suggestions.Select(x => x.Title) : [s.Text]);
            return new SaidTurn(
                string.Join("\n\n", said.Select(s => s.Text)), band, [.. said.SelectMany(s => s.Citations).Distinct()],
                [.. asks], Math.Round(took.TotalMilliseconds, 2));
        }
    }
}
