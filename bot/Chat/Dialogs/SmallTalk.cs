using LegalBot.Chat.Words;

namespace LegalBot.Chat.Dialogs;

/// <summary>Help, greetings, thanks, starting over, and what the bot does not do.</summary>
internal static class SmallTalk
{
    /// <summary>No help to harm, whatever else the words would mean.</summary>
    public static TurnResult? Refuse(TalkState state, Inbound inbound) =>
        inbound.Text.Length > 0 && Commands.AsksForHarm(inbound.Text) ? new TurnResult(state) { Say = [CommonWords.Refuse] } : null;

    public static TurnResult? Hear(Command? command, TalkState state) =>
        command switch
        {
            Command.Help => new TurnResult(state) { Say = [CommonWords.HelpText] },
            Command.StartOver => new TurnResult(Fresh(state)) { Say = [CommonWords.StartedOver] },
            Command.Cancel => new TurnResult(state with { Choices = [] }) { Say = [CommonWords.NothingToCancel] },
            Command.Hello => new TurnResult(state) { Say = [CommonWords.Hello] },
            Command.WhoAreYou => new TurnResult(state) { Say = [CommonWords.WhoIAm] },
            Command.Secret => new TurnResult(state) { Say = [CommonWords.Secret] },
            Command.Price => new TurnResult(state) { Say = [CommonWords.Price] },
            Command.Insult => new TurnResult(state) { Say = [CommonWords.Calm] },
            Command.Thanks => new TurnResult(state) { Say = [CommonWords.Welcome] },
            _ => null,
        };

    // Cases registered stay known, and so do wrong codes tried.
    private static TalkState Fresh(TalkState state) => new()
    {
        Greeted = true,
        Intakes = state.Intakes,
        CaseCode = state.CaseCode,
        Misses = state.Misses,
        LastAt = state.LastAt,
    };
}
