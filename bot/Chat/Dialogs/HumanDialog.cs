using LegalBot.Chat.Words;
using LegalBot.Desk;

namespace LegalBot.Chat.Dialogs;

/// <summary>The resident wants a human, or no longer.</summary>
internal static class HumanDialog
{
    public static TurnResult? Hear(Command? command, TalkState state, Surroundings around) => command switch
    {
        Command.Human or Command.Hello when around.Handoff == HandoffState.Waiting =>
            new TurnResult(state) { Say = [HumanWords.AlreadyWaiting(around.Duty)] },
        Command.Human => Call(state, around),
        Command.CancelHuman => new TurnResult(state)
        {
            Say = [HumanWords.Withdrawn],
            WithdrawHandoff = around.Handoff == HandoffState.Waiting,
        },
        _ => null,
    };

    private static TurnResult Call(TalkState state, Surroundings around)
    {
        var reason = state.Unhelpful > 0 ? HandoffReason.Unhelpful : HandoffReason.Asked;
        var about = state.Last?.Text ?? (state.Told is [.., var last] ? last : "");
        return new TurnResult(state with { Unhelpful = 0 })
        {
            Say = [HumanWords.Called(around.Duty, state.CaseCode is not null)],
            Handoff = new HandoffRequest(around.ConversationId, reason, about) { CaseCode = around.Progress?.OpenCode },
        };
    }
}
