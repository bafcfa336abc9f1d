using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.Storage;

/// <summary>
/// One message of a conversation. The table is the transcript, the inbox (resident's messages that no turn has answered
/// yet) and the outbox (what a channel has still to deliver) in one, so that a turn and what it says are one write.
/// </summary>
public sealed class MessageRecord
{
    private MessageRecord()
    {
    }

    /// <summary>Grows with every message; the watermark of Direct Line.</summary>
    public long Number { get; private set; }

    public string ConversationId { get; private set; } = "";
    public MessageSender Sender { get; private set; }

    /// <summary>Shown beside the message; a worker's name, else empty.</summary>
    public string SenderName { get; private set; } = "";

    /// <summary>The message as JSON (<c>Chat.Outbound</c> or <c>Chat.Inbound</c>), sealed at rest.</summary>
    public string Body { get; private set; } = "";

    /// <summary>The channel's own message id: the same one twice is a replay.</summary>
    public string? ChannelMessageId { get; private set; }

    /// <summary>True until a turn has answered it; always false for what the bot and workers say.</summary>
    public bool AwaitsTurn { get; private set; }

    public DateTimeOffset At { get; private set; }

    public static MessageRecord FromResident(
        string conversationId, string body, string? channelMessageId, DateTimeOffset now) => new()
        {
            ConversationId = conversationId, Sender = MessageSender.Resident, Body = body,
            ChannelMessageId = channelMessageId, AwaitsTurn = true, At = now,
        };

    public static MessageRecord FromBot(string conversationId, string body, DateTimeOffset now) => new()
    {
        ConversationId = conversationId, Sender = MessageSender.Bot, Body = body, At = now,
    };

    public static MessageRecord FromWorker(string conversationId, string name, string body, DateTimeOffset now) => new()
    {
        ConversationId = conversationId, Sender = MessageSender.Worker, SenderName = name, Body = body, At = now,
    };

    public void Answered() => AwaitsTurn = false;

    private sealed class Table : IEntityTypeConfiguration<MessageRecord>
    {
        public void Configure(EntityTypeBuilder<MessageRecord> table)
        {
            table.ToTable("Messages").HasKey(m => m.Number);
            table.Property(m => m.Number).ValueGeneratedOnAdd();
            table.Property(m => m.ConversationId).HasMaxLength(64);
            table.Property(m => m.Sender).HasConversion<string>().HasMaxLength(16);
            table.Property(m => m.SenderName).HasMaxLength(64);
            table.Property(m => m.ChannelMessageId).HasMaxLength(128);
            table.Property(m => m.Body).IsSealed();
            table.HasIndex(m => new { m.ConversationId, m.Number });
            table.HasIndex(m => new { m.ConversationId, m.ChannelMessageId }).IsUnique();
            table.HasIndex(m => m.AwaitsTurn).HasFilter("\"AwaitsTurn\"");
            table.HasOne<ConversationRecord>().WithMany().HasForeignKey(m => m.ConversationId);
        }
    }
}

/// <summary>Who says a message.</summary>
public enum MessageSender
{
    Resident,
    Bot,
    Worker,
}
