using System.Diagnostics;
using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search;
using LegalBot.Privacy;

namespace LegalBot.Questions;

/// <summary>Answers a question and says what to log of it.</summary>
public sealed class AskQuestion(QuestionAnswerer answerer, ISearchEngine engine)
{
    /// <summary>The id of the guide with exactly this title, as suggestions send it; null when there is none.</summary>
    public string? GuideTitled(string title) => engine.Corpus.Guides.FirstOrDefault(g => g.Title == title)?.Id;

    /// <summary>The facts that a guide's answer turns on, the most deciding first.</summary>
    public IReadOnlyList<DecidingFact> DecidingFacts(string guideId) => engine.Corpus.DecidingFacts(guideId);

    /// <summary>The articles among these that are law on a day.</summary>
    public IReadOnlyList<CheckedCitation> Check(IReadOnlyList<string> ids, DateOnly day) => new CitationCheck(engine.Corpus).CheckAll(ids, day);

    /// <param name="key">Names the question in the log.</param>
    /// <param name="day">The day of the facts.</param>
    /// <param name="before">What was told and shown before; null for a first question.</param>
    public Asked Ask(string key, string text, DateOnly day, ConversationSoFar? before = null)
    {
        var start = Stopwatch.GetTimestamp();
        var answer = answerer.Ask(text, day, before);
        return new Asked(answer, Log(key, text, answer, Stopwatch.GetElapsedTime(start)));
    }

    /// <summary>The guide the resident picked from a choice; null when it is gone.</summary>
    public Asked? Open(string key, string guideId, DateOnly day)
    {
        var start = Stopwatch.GetTimestamp();
        return answerer.Open(guideId, day) is { } answer
            ? new Asked(answer, Log(key, guideId, answer, Stopwatch.GetElapsedTime(start)))
            : null;
    }

    private static AnsweredQuestion Log(string key, string text, Answer answer, TimeSpan took) =>
        new(key, Mask.Text(text), BandName(answer.Band))
        {
            GuideId = answer.Guide?.Id,
            Citations = [.. answer.Citations.Select(c => c.Id).Take(12)],
            Hits = Short(answer.Found),
            Milliseconds = took.TotalMilliseconds,
        };

    /// <summary>The band as the fixed interfaces name it.</summary>
    public static string BandName(AnswerBand band) => band switch
    {
        AnswerBand.Guide => "guide",
        AnswerBand.Cited => "cited",
        AnswerBand.Choose => "choose",
        AnswerBand.Unsure => "unsure",
        _ => throw new UnreachableException($"Band {band} has no name."),
    };

    private static string Short(SearchResult found)
    {
        var hits = found.Guides.Take(2).Concat(found.Articles.Take(4))
            .Select(h => $"{h.Id} {h.Score:F2}/{h.Likeness:F2}/{h.Coverage:F2}");
        var text = string.Join("; ", hits);
        return text.Length <= 1_000 ? text : text[..1_000];
    }
}

/// <param name="Log">What to write to the log of questions.</param>
public sealed record Asked(Answer Answer, AnsweredQuestion Log);
