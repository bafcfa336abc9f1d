using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.Desk;

/// <summary>A conversation that waits for, or is held by, a human. A conversation has at most one open handoff.</summary>
public sealed class Handoff
{
    private readonly List<HandoffEvent> _events = [];

    private Handoff()
    {
    }

    public int Id { get; private set; }
    public string ConversationId { get; private set; } = "";

    /// <summary>Code of the case it is about; null when none is registered.</summary>
    public string? CaseCode { get; private set; }

    public HandoffReason Reason { get; private set; }
    public bool Urgent { get; private set; }

    /// <summary>What it is about, in at most 60 characters.</summary>
    public string Summary { get; private set; } = "";

    public HandoffState State { get; private set; }

    /// <summary>Waiting or taken.</summary>
    public bool IsOpen { get; private set; } = true;

    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>The worker who is asked now; null when nobody is on duty or everybody was asked.</summary>
    public int? OfferedTo { get; private set; }

    /// <summary>When the worker was asked, or the last round ended in vain.</summary>
    public DateTimeOffset OfferedAt { get; private set; }

    /// <summary>Ids of the workers asked in this round, comma separated.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>The resident was told that nobody is free.</summary>
    public bool ResidentTold { get; private set; }

    public int? TakenBy { get; private set; }
    public DateTimeOffset? TakenAt { get; private set; }
    public DateTimeOffset? FirstReplyAt { get; private set; }
    public DateTimeOffset? EndedAt { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<HandoffEvent> Events => _events;

    public static Handoff Open(HandoffRequest request, DateTimeOffset now)
    {
        var handoff = new Handoff
        {
            ConversationId = request.ConversationId,
            CaseCode = request.CaseCode,
            Reason = request.Reason,
            Urgent = request.Urgent,
            Summary = Short(request.Summary),
            OpenedAt = now,
            OfferedAt = now,
        };
        handoff.Happened(HandoffEventKind.Opened, null, request.Reason.ToString(), now);
        return handoff;
    }

    /// <summary>The same need again, perhaps graver or now with a case.</summary>
    public void Add(HandoffRequest request, DateTimeOffset now)
    {
        CaseCode = request.CaseCode ?? CaseCode;
        Urgent |= request.Urgent;
        if (request.Reason is HandoffReason.RedFlag or HandoffReason.Registered)
        {
            Reason = request.Reason;
            Summary = Short(request.Summary);
        }

        Happened(HandoffEventKind.Added, null, request.Reason.ToString(), now);
    }

    public void OfferTo(Worker worker, DateTimeOffset now)
    {
        OfferedTo = worker.Id;
        OfferedAt = now;
        Asked = Asked.Length == 0 ? $"{worker.Id}" : $"{Asked},{worker.Id}";
        Happened(HandoffEventKind.Offered, worker.Name, "", now);
    }

    public bool WasAsked(int workerId) => Asked.Split(',').Contains($"{workerId}");

    /// <summary>Nobody took it: the round begins again later.</summary>
    public void NobodyFree(DateTimeOffset now)
    {
        OfferedTo = null;
        OfferedAt = now;
        Asked = "";
        ResidentTold = true;
        Happened(HandoffEventKind.NobodyFree, null, "", now);
    }

    public DeskRefusal? Take(WorkerIdentity worker, DateTimeOffset now)
    {
        if (State != HandoffState.Waiting)
        {
            return State == HandoffState.Taken && TakenBy != worker.Id ? DeskRefusal.TakenByOther
                : State == HandoffState.Taken ? null : DeskRefusal.AlreadyEnded;
        }

        (State, TakenBy, TakenAt, OfferedTo) = (HandoffState.Taken, worker.Id, now, null);
        Happened(HandoffEventKind.Taken, worker.Name, "", now);
        return null;
    }

    public DeskRefusal? Said(WorkerIdentity worker, DateTimeOffset now)
    {
        if (Held(worker) is { } refusal)
        {
            return refusal;
        }

        FirstReplyAt ??= now;
        Version++;
        return null;
    }

    public DeskRefusal? GiveBack(WorkerIdentity worker, string note, DateTimeOffset now) =>
        Held(worker) ?? End(HandoffState.GivenBack, HandoffEventKind.GivenBack, worker.Name, note, now);

    public DeskRefusal? Complete(WorkerIdentity worker, string note, DateTimeOffset now) =>
        Held(worker) ?? End(HandoffState.Completed, HandoffEventKind.Completed, worker.Name, note, now);

    /// <summary>The resident no longer wants a human; only while nobody has taken it.</summary>
    public DeskRefusal? Withdraw(DateTimeOffset now) =>
        State == HandoffState.Waiting
            ? End(HandoffState.Withdrawn, HandoffEventKind.Withdrawn, null, "", now)
            : DeskRefusal.AlreadyEnded;

    private DeskRefusal? Held(WorkerIdentity worker) => State switch
    {
        HandoffState.Taken when TakenBy == worker.Id => null,
        HandoffState.Taken => DeskRefusal.TakenByOther,
        HandoffState.Waiting => DeskRefusal.NotYours,
        _ => DeskRefusal.AlreadyEnded,
    };

    private DeskRefusal? End(HandoffState state, HandoffEventKind kind, string? who, string note, DateTimeOffset now)
    {
        (State, IsOpen, EndedAt, OfferedTo) = (state, false, now, null);
        Happened(kind, who, note, now);
        return null;
    }

    private void Happened(HandoffEventKind kind, string? who, string note, DateTimeOffset now)
    {
        _events.Add(HandoffEvent.Of(kind, who ?? "", note, now));
        Version++;
    }

    private static string Short(string text) => text.Length <= 60 ? text : text[..59] + "…";

    private sealed class Table : IEntityTypeConfiguration<Handoff>
    {
        public void Configure(EntityTypeBuilder<Handoff> table)
        {
            table.ToTable("Handoffs").HasKey(h => h.Id);
            table.Property(h => h.ConversationId).HasMaxLength(64);
            table.Property(h => h.Reason).HasConversion<string>().HasMaxLength(16);
            table.Property(h => h.State).HasConversion<string>().HasMaxLength(16);
            table.Property(h => h.Summary).IsSealed();
            table.Property(h => h.Asked).HasMaxLength(256);
            table.Property(h => h.CaseCode).HasMaxLength(24);
            table.Property(h => h.Version).IsConcurrencyToken();
            table.HasMany(h => h.Events).WithOne().HasForeignKey(e => e.HandoffId);
            table.Navigation(h => h.Events).UsePropertyAccessMode(PropertyAccessMode.Field);
            table.HasIndex(h => h.ConversationId).IsUnique().HasFilter("\"IsOpen\"");
            table.HasIndex(h => h.CaseCode);
        }
    }
}

/// <summary>What a handoff is opened with.</summary>
public sealed record HandoffRequest(string ConversationId, HandoffReason Reason, string Summary)
{
    public bool Urgent { get; init; }

    public string? CaseCode { get; init; }
}
