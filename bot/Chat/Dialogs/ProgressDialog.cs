using LegalBot.Cases;
using LegalBot.Chat.Words;

namespace LegalBot.Chat.Dialogs;

/// <summary>The resident asks how far a case is. Guessing codes is slowed down.</summary>
internal static class ProgressDialog
{
    private const int MostMisses = 5;
    private static readonly TimeSpan MissesCountFor = TimeSpan.FromHours(1);

    public static TurnResult? Hear(Command? command, TalkState state, Inbound inbound, Surroundings around)
    {
        var named = CaseCode.Find(inbound.Text) is not null;
        if (!named && command != Command.Progress)
        {
            return null;
        }

        var misses = state.Misses.Where(at => around.Now - at < MissesCountFor).ToList();
        if (misses.Count >= MostMisses)
        {
            return new TurnResult(state with { Misses = misses }) { Say = [ProgressWords.TooMany] };
        }

        if (around.Progress is { } progress)
        {
            return new TurnResult(state) { Say = [ProgressWords.Of(progress)] };
        }

        return named
            ? new TurnResult(state with { Misses = [.. misses, around.Now] }) { Say = [ProgressWords.NotFound] }
            : new TurnResult(state) { Say = [ProgressWords.AskCode] };
    }
}
