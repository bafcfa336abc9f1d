using System.Threading.Channels;

namespace LegalBot.Chat;

/// <summary>
/// Conversations with something to answer. Kept in lanes so that one conversation's turns never run at once; what is
/// queued also stands in the records, so a killed process forgets nothing.
/// </summary>
public sealed class PendingTurns
{
    public const int Lanes = 4;

    private readonly Channel<string>[] _lanes =
        [.. Enumerable.Range(0, Lanes).Select(_ => Channel.CreateUnbounded<string>())];

    public void Enqueue(string conversationId) =>
        _lanes[LaneOf(conversationId)].Writer.TryWrite(conversationId);

    public ChannelReader<string> Lane(int lane) => _lanes[lane].Reader;

    private static int LaneOf(string conversationId)
    {
        var hash = 17;
        foreach (var sign in conversationId)
        {
            hash = unchecked(hash * 31 + sign);
        }

        return (hash & int.MaxValue) % Lanes;
    }
}
