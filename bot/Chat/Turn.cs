using LegalBot.Chat.Dialogs;
using LegalBot.Chat.Words;
using LegalBot.Desk;
using LegalBot.Questions;

namespace LegalBot.Chat;

/// <summary>
/// What the bot says next. Pure: the same state, message and surroundings give the same result, whatever the channel.
/// </summary>
internal sealed class Turn(AskDialog ask, ClarifyDialog clarify)
{
    /// <summary>The turn with all its dialogs, for whoever holds conversations without the host.</summary>
    public static Turn Over(AskQuestion questions)
    {
        var clarify = new ClarifyDialog(questions);
        return new Turn(new AskDialog(questions, clarify), clarify);
    }

    public TurnResult Decide(TalkState before, Inbound inbound, Surroundings around)
    {
        var state = before with { LastAt = around.Now };
        if (inbound.Event == Inbound.Join)
        {
            return state.Greeted ? new TurnResult(state) : new TurnResult(state with { Greeted = true }) { Say = [CommonWords.Greeting] };
        }

        // [1] A human has the conversation: the bot listens and is silent.
        if (around.Handoff == HandoffState.Taken)
        {
            return new TurnResult(state.Remember(inbound.Text));
        }

        // [2] Danger comes before anything else, also in the middle of a registration.
        if (EmergencySigns.Find(inbound.Text) is { } danger)
        {
            return Emergency(danger, state, inbound, around);
        }

        var result = inbound is { Text.Length: 0, Files.Count: 0, Refused.Count: > 0 }
            ? new TurnResult(state)
            : Calm(before, state, inbound, around);
        return inbound.Refused.Count == 0 ? result : result with { Say = [FileWords.Refused(inbound.Refused), .. result.Say] };
    }

    private TurnResult Emergency(EmergencyKind danger, TalkState state, Inbound inbound, Surroundings around)
    {
        // In the middle of a registration the answer is kept, but nothing is asked now: first the danger.
        var inForm = state.Intake is not null && !state.IntakePaused;
        var result = inForm ? Kept(IntakeDialog.Hear(state, inbound, around))
            : danger == EmergencyKind.DomesticViolence ? ask.AlsoAnswer(state, inbound, around) : new TurnResult(state.Remember(inbound.Text));
        return result with
        {
            Say = [EmergencyWords.For(danger, inForm), .. result.Say],
            Handoff = new HandoffRequest(around.ConversationId, HandoffReason.RedFlag, EmergencyWords.Summary(danger))
            {
                Urgent = true,
                CaseCode = result.Handoff?.CaseCode,
            },
        };
    }

    private static TurnResult Kept(TurnResult result) =>
        result.State.Intake is null ? result : result with { State = result.State with { IntakePaused = true }, Say = [] };

    private TurnResult Calm(TalkState before, TalkState state, Inbound inbound, Surroundings around)
    {
        var command = Commands.Find(inbound.Text);
        return HumanDialog.Hear(command, state, around)
            ?? ProgressDialog.Hear(command, state, inbound, around)
            ?? IntakeDialog.Command(command, state)
            ?? (state.Intake is not null && !state.IntakePaused ? IntakeDialog.Hear(before, inbound, around) : null)
            ?? SmallTalk.Refuse(state, inbound)
            ?? clarify.Hear(state, inbound, around)
            ?? SmallTalk.Hear(command, state)
            ?? ask.Hear(command, state, inbound, around);
    }
}
