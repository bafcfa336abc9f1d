using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.Desk;

/// <summary>One step of a handoff: who, what, when.</summary>
public sealed class HandoffEvent
{
    private HandoffEvent()
    {
    }

    public long Id { get; private set; }
    public int HandoffId { get; private set; }
    public HandoffEventKind Kind { get; private set; }

    /// <summary>The worker's name; empty for the resident or the clock.</summary>
    public string Actor { get; private set; } = "";

    public string Note { get; private set; } = "";
    public DateTimeOffset At { get; private set; }

    internal static HandoffEvent Of(HandoffEventKind kind, string actor, string note, DateTimeOffset now) => new()
    {
        Kind = kind,
        Actor = actor,
        Note = note,
        At = now,
    };

    private sealed class Table : IEntityTypeConfiguration<HandoffEvent>
    {
        public void Configure(EntityTypeBuilder<HandoffEvent> table)
        {
            table.ToTable("HandoffEvents").HasKey(e => e.Id);
            table.Property(e => e.Kind).HasConversion<string>().HasMaxLength(16);
            table.Property(e => e.Actor).HasMaxLength(64);
            table.Property(e => e.Note).IsSealed();
        }
    }
}

/// <summary>What happened with a handoff.</summary>
public enum HandoffEventKind
{
    Opened,
    Added,
    Offered,
    NobodyFree,
    Taken,
    GivenBack,
    Completed,
    Withdrawn,
}
