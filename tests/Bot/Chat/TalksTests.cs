using LegalBot.Chat;
using LegalBot.Desk;
using LegalBot.Knowledge.Answers;
using LegalBot.Questions;
using LegalBot.Storage;
using Microsoft.Extensions.Time.Testing;

namespace LegalBot.Tests.Bot.Chat;

/// <summary>
/// Runs tests/Talks/*.txt. A line <c>&gt; text</c> is the resident; <c>&lt; words | [band] | (suggestion)</c> must each be in
/// what the bot says; <c>&lt;</c> alone means the bot is silent; <c>! word</c> must not be in it; <c>@ +3d</c> lets time pass,
/// <c>@ take</c> and <c>@ back</c> is the worker; <c># </c> is a comment. <c>+ name.jpg</c> sends a file.
/// </summary>
public sealed class TalksTests
{
    private static readonly Lazy<Turn> Turn = new(() =>
    {
        var answerer = new QuestionAnswerer(Shipped.Engine, new AnswerThresholds());
        return LegalBot.Chat.Turn.Over(new AskQuestion(answerer, Shipped.Engine));
    });

    public static TheoryData<string> Talks() => new(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Talks"), "*.txt").Select(f => Path.GetFileName(f)!).Order());

    [Theory]
    [MemberData(nameof(Talks))]
    public void The_talk_goes_as_written(string file)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        var rehearsal = new Rehearsal(Turn.Value, clock) { Duty = new DutyOutlook("王秀兰", null) };
        IReadOnlyList<MessageBody> said = [];
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Talks", file)))
        {
            number++;
            var rest = line.Length > 1 ? line[1..].Trim() : "";
            switch (line.Length == 0 ? '#' : line[0])
            {
                case '#':
                    break;
                case '>':
                    said = rehearsal.Say(new Inbound(CleanText.Of(rest)));
                    break;
                case '+':
                    said = rehearsal.Say(new Inbound("") { Files = [new FileReference(Guid.NewGuid().ToString("N"), rest, "image/jpeg", 9)] });
                    break;
                case '@':
                    Happens(rest, rehearsal, clock);
                    break;
                case '<':
                    Check(said, rest, $"{file}:{number}");
                    break;
                case '!':
                    Assert.False(All(said).Contains(rest, StringComparison.Ordinal), $"{file}:{number}: the bot said \"{rest}\":\n{All(said)}");
                    break;
                default:
                    Assert.Fail($"{file}:{number}: what is '{line}'?");
                    break;
            }
        }

        Assert.True(number > 0, $"{file} is empty");
    }

    private static void Happens(string what, Rehearsal rehearsal, FakeTimeProvider clock)
    {
        switch (what)
        {
            case "take":
                rehearsal.WorkerTakes();
                break;
            case "back":
                rehearsal.WorkerGivesBack();
                break;
            default:
                var amount = int.Parse(what[1..^1]);
                clock.Advance(what[^1] == 'd' ? TimeSpan.FromDays(amount) : TimeSpan.FromMinutes(amount));
                break;
        }
    }

    private static void Check(IReadOnlyList<MessageBody> said, string expected, string where)
    {
        if (expected.Length == 0)
        {
            Assert.True(said.Count == 0, $"{where}: the bot should be silent but said:\n{All(said)}");
            return;
        }

        foreach (var part in expected.Split('|', StringSplitOptions.TrimEntries))
        {
            var found = part switch
            {
                ['[', .. var band, ']'] => said.Any(s => s.Band == band),
                ['(', .. var title, ')'] => said.Any(s => s.Suggestions.Any(x => x.Title == title || x.Value == title)),
                _ => All(said).Contains(part, StringComparison.Ordinal),
            };
            Assert.True(found, $"{where}: expected {part} in:\n{All(said)}\nbands: {string.Join(',', said.Select(s => s.Band))}");
        }
    }

    private static string All(IReadOnlyList<MessageBody> said) => string.Join("\n\n", said.Select(s => s.Text));
}
