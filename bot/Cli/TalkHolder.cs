using System.Diagnostics;
using LegalBot.Chat;
using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Answers.Evaluation;
using LegalBot.Knowledge.Search;
using LegalBot.Questions;
using LegalBot.Storage;

namespace LegalBot.Cli;

/// <summary>Holds conversations as the chat would, a fresh one each time.</summary>
internal sealed class TalkHolder
{
    private readonly Turn _turn;

    private TalkHolder(ISearchEngine engine)
    {
        Engine = engine;
        _turn = Turn.Over(new AskQuestion(new QuestionAnswerer(engine, new AnswerThresholds()), engine));
    }

    public ISearchEngine Engine { get; }

    public static TalkHolder Open(DataOptions data) => new(Packs.OpenEngine(data));

    public List<GivenTurn> Hold(IEnumerable<string> texts)
    {
        var rehearsal = new Rehearsal(_turn, TimeProvider.System);
        var turns = new List<GivenTurn>();
        foreach (var text in texts)
        {
            var start = Stopwatch.GetTimestamp();
            var said = rehearsal.Say(new Inbound(CleanText.Of(text)));
            turns.Add(Given(said, Stopwatch.GetElapsedTime(start)));
        }

        return turns;
    }

    private static GivenTurn Given(IReadOnlyList<MessageBody> said, TimeSpan took)
    {
        // The gravest message names the turn: an emergency that also answers is an emergency.
        var band = said.Select(s => s.Band).FirstOrDefault(b => b is not null) ?? "clarify";
        var asks = said.Where(s => s.Band is "clarify" or "choose").SelectMany(s => s.Band == "choose" ? s.Suggestions.Select(x => x.Title) : [s.Text]);
        return new GivenTurn(
            string.Join("\n\n", said.Select(s => s.Text)), band, [.. said.SelectMany(s => s.Citations).Distinct()], [.. asks], Math.Round(took.TotalMilliseconds, 2));
    }
}
