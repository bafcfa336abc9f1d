using LegalBot.Chat.Words;
using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Search;
using LegalBot.People;
using LegalBot.Questions;
using LegalBot.Storage;

namespace LegalBot.Chat.Dialogs;

/// <summary>Questions, picks from a choice, and what the resident thinks of an answer.</summary>
internal sealed class AskDialog(AskQuestion questions, ClarifyDialog clarify)
{
    private const int OfferAfter = 2;
    private const int MostInAFragment = 6;
    // Owner or tenant one stays in every matter.
    private const string WhoOneIs = "role";
    // A dispute goes on for weeks, and so does the talk of it.
    private static readonly TimeSpan FollowUpWithin = TimeSpan.FromDays(30);

    public TurnResult Hear(Command? command, TalkState state, Inbound inbound, Surroundings around)
    {
        if (command is Command.Helpful or Command.Unhelpful or Command.NoneOfThese)
        {
            return Opinion(command.Value, state);
        }

        var withFiles = state with { Files = [.. state.Files.Concat(inbound.Files).Take(Intake.IntakeForm.MostFiles)] };
        if (inbound.Text.Length == 0 && inbound.Files.Count > 0)
        {
            return new TurnResult(withFiles) { Say = [CommonWords.FilesKept(inbound.Files.Count)] };
        }

        return inbound.Text.Any(char.IsLetterOrDigit)
            ? Answer(withFiles, inbound.Text, around)
            : NoHelp(withFiles, [CommonWords.NotReadable], []);
    }

    /// <summary>What to do about violence at home, for somebody who was just given the emergency numbers.</summary>
    public TurnResult AlsoAnswer(TalkState state, Inbound inbound, Surroundings around)
    {
        var told = state.Remember(inbound.Text);
        return questions.Open(around.Key, GuideIds.DomesticViolence, LocalTime.DayOf(around.Now)) is { } asked
            ? new TurnResult(told.Cite(asked.Answer.Citations.Select(c => c.Id))) { Say = AnswerWords.Of(asked.Answer, []), Log = asked.Log }
            : new TurnResult(told);
    }

    private TurnResult Answer(TalkState state, string text, Surroundings around)
    {
        var day = LocalTime.DayOf(around.Now);
        if (PartAsked(state, text, around) is { } part)
        {
            return part;
        }

        var asked = Picked(state, text) is { } guideId ? questions.Open(around.Key, guideId, day) : null;
        asked ??= questions.Ask(around.Key, text, day);
        var topicBefore = "";
        if (FollowUp(state, text, around) is { } before && (Commands.LeansOnBefore(text) || IsFragment(text, asked.Answer)))
        {
            var again = questions.Ask(around.Key, text, day, before);
            asked = again.Answer.Band is AnswerBand.Guide or AnswerBand.Cited ? again : asked;
            topicBefore = state.Last?.Topic ?? "";
        }

        var answer = asked.Answer;
        var next = clarify.Read(Matter(state, answer), answer.Guide?.Id, text).Remember(text).Cite(answer.Citations.Select(c => c.Id)) with
        {
            Choices = [.. answer.Choices.Select(g => g.Id)],
            Last = new LastQuestion(around.Key, text, answer.Guide?.Topic ?? topicBefore, around.Now) { GuideId = answer.Guide?.Id },
        };
        var effects = answer.Guide is { } guide ? clarify.Effects(next, guide.Id, day) : [];
        var (asking, question) = clarify.AskNext(next.Cite(effects.SelectMany(e => e.Law.Select(c => c.Id))), answer.Guide?.Id);
        var said = AnswerWords.Of(answer, effects);
        var result = answer.Band == AnswerBand.Unsure ? NoHelp(asking, [], said) : new TurnResult(asking) { Say = [.. said, .. question] };
        return result with { Log = asked.Log };
    }

    // "那要多久", "如果他不赔呢" after a guide: the part of that guide, not the whole again.
    private TurnResult? PartAsked(TalkState state, string text, Surroundings around)
    {
        if (state.Last?.GuideId is not { } guide || FollowUp(state, text, around) is null
            || !Commands.LeansOnBefore(text) || Commands.AboutIn(text) is not { } about)
        {
            return null;
        }

        return questions.Open(around.Key, guide, LocalTime.DayOf(around.Now)) is { Answer.Guide: not null } asked
            ? new TurnResult(state.Remember(text) with { Last = state.Last with { At = around.Now } }) { Say = [AnswerWords.Part(asked.Answer, about)], Log = asked.Log }
            : null;
    }

    // A sure answer on another topic is another matter: what was told of the one before must not get into its registration.
    private static TalkState Matter(TalkState state, Answer answer) =>
        answer.Guide is { } guide && state.Last is { Topic.Length: > 0 } last && last.Topic != guide.Topic
            ? state with { Told = [], Citations = [], AskedFor = [], Facts = state.Facts.Where(f => f.Key == WhoOneIs).ToDictionary() }
            : state;

    // "几天" alone says nothing; a whole question that nothing answers is a new one and must not be answered with the old topic.
    private static bool IsFragment(string text, Answer answer) =>
        answer.Reason == UnsureReason.NothingAsked || (answer.Reason == UnsureReason.NothingNear && text.Length <= MostInAFragment);

    // "那要赔多少" only makes sense with what was asked before.
    private static ConversationSoFar? FollowUp(TalkState state, string text, Surroundings around) =>
        state.Last is { } last && text.Length <= 20 && around.Now - last.At < FollowUpWithin ? new ConversationSoFar([last.Text], state.Citations) : null;

    private string? Picked(TalkState state, string text)
    {
        var number = Commands.NumberIn(text);
        return number >= 1 && number <= state.Choices.Count
            ? state.Choices[number.Value - 1]
            : questions.GuideTitled(text);
    }

    private static TurnResult Opinion(Command opinion, TalkState state)
    {
        var vote = state.Last is { } last && opinion != Command.NoneOfThese
            ? new QuestionVote(last.Key, opinion == Command.Helpful)
            : null;
        if (opinion == Command.Helpful)
        {
            return new TurnResult(state with { Unhelpful = 0 }) { Say = [CommonWords.GladToHelp], Vote = vote };
        }

        return NoHelp(state with { Choices = [] }, [CommonWords.TellMore], []) with { Vote = vote };
    }

    /// <summary>A turn that did not help; after the second in a row a human is offered unasked.</summary>
    /// <param name="first">Said the first time.</param>
    /// <param name="always">Said either way.</param>
    private static TurnResult NoHelp(TalkState state, IReadOnlyList<MessageBody> first, IReadOnlyList<MessageBody> always) =>
        state.Unhelpful + 1 >= OfferAfter
            ? new TurnResult(state with { Unhelpful = 0 }) { Say = [.. always, CommonWords.OfferHuman] }
            : new TurnResult(state with { Unhelpful = state.Unhelpful + 1 }) { Say = [.. always, .. first] };
}
