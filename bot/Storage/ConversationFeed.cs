using System.Collections.Concurrent;
using System.Threading.Channels;

namespace LegalBot.Storage;

/// <summary>
/// Tells listeners in this process that a conversation has something new. Only a nudge: what is new is read from the
/// records, so a lost or doubled nudge does no harm.
/// </summary>
public sealed class ConversationFeed
{
    /// <summary>Listens to every conversation.</summary>
    public const string Every = "*";

    private readonly ConcurrentDictionary<Guid, (string Conversation, Channel<string> Nudges)> _listeners = [];

    public void Changed(string conversationId)
    {
        foreach (var (_, listener) in _listeners)
        {
            if (listener.Conversation == conversationId || listener.Conversation == Every)
            {
                listener.Nudges.Writer.TryWrite(conversationId);
            }
        }
    }

    /// <summary>Nudges (conversation ids) from now on, until disposed.</summary>
    public Subscription Listen(string conversationId)
    {
        var id = Guid.NewGuid();
        var nudges = Channel.CreateBounded<string>(
            new BoundedChannelOptions(256) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[id] = (conversationId, nudges);
        return new Subscription(nudges.Reader, () => _listeners.TryRemove(id, out _));
    }

    public sealed class Subscription(ChannelReader<string> nudges, Action end) : IDisposable
    {
        public ChannelReader<string> Nudges { get; } = nudges;

        public void Dispose() => end();
    }
}
