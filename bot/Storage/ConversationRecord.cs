using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.Storage;

/// <summary>One resident's conversation in one channel, with the dialogue state the next turn starts from.</summary>
public sealed class ConversationRecord
{
    private ConversationRecord()
    {
    }

    public string Id { get; private set; } = "";
    public string Channel { get; private set; } = "";
    public string ResidentId { get; private set; } = "";

    /// <summary>The dialogue state as JSON, sealed at rest; empty before the first turn.</summary>
    public string State { get; private set; } = "";

    /// <summary>Counts saves; two turns that started from the same version cannot both be saved.</summary>
    public int Version { get; private set; }

    public DateTimeOffset StartedAt { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    public static ConversationRecord Start(string id, string channel, string residentId, DateTimeOffset now) => new()
    {
        Id = id, Channel = channel, ResidentId = residentId, StartedAt = now, ChangedAt = now,
    };

    public void Save(string state, DateTimeOffset now)
    {
        State = state;
        Version++;
        ChangedAt = now;
    }

    /// <summary>Makes turns that are under way decide again, because who holds the conversation changed.</summary>
    public void Touch(DateTimeOffset now)
    {
        Version++;
        ChangedAt = now;
    }

    private sealed class Table : IEntityTypeConfiguration<ConversationRecord>
    {
        public void Configure(EntityTypeBuilder<ConversationRecord> table)
        {
            table.ToTable("Conversations").HasKey(c => c.Id);
            table.Property(c => c.Id).HasMaxLength(64);
            table.Property(c => c.Channel).HasMaxLength(32);
            table.Property(c => c.ResidentId).HasMaxLength(128);
            table.Property(c => c.State).IsSealed();
            table.Property(c => c.Version).IsConcurrencyToken();
            table.HasIndex(c => new { c.Channel, c.ResidentId });
        }
    }
}
