using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.Cases;

/// <summary>案卷: a registered dispute and every step taken with it. Every change of state appends an event.</summary>
public sealed class CaseFile
{
    private readonly List<CaseEvent> _events = [];

    private CaseFile()
    {
    }

    public int Id { get; private set; }

    /// <summary>What the resident keeps to ask again; see <see cref="CaseCode"/>.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Makes registering idempotent: one key, one case.</summary>
    public string RegistrationKey { get; private set; } = "";

    public string ConversationId { get; private set; } = "";

    /// <summary>Plain copy of the record's topic, for lists.</summary>
    public string Topic { get; private set; } = "";

    /// <summary>One of the 18 types of the official return (人民调解统计报表).</summary>
    public string DisputeType { get; private set; } = "";

    public bool Urgent { get; private set; }
    public CaseState State { get; private set; }
    public CaseOutcome? Outcome { get; private set; }

    /// <summary>Who mediates; null before somebody took it.</summary>
    public int? WorkerId { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }
    public int Version { get; private set; }

    private string RecordJson { get; set; } = "";

    public IntakeRecord Record => IntakeRecord.FromJson(RecordJson);

    public IReadOnlyList<CaseEvent> Events => _events;

    public static CaseFile Register(CaseOpening opening, DateTimeOffset now)
    {
        var file = new CaseFile
        {
            Code = opening.Code,
            RegistrationKey = opening.Key,
            ConversationId = opening.ConversationId,
            Topic = opening.Record.Topic,
            DisputeType = DisputeTypes.Of(opening.Record.Topic),
            Urgent = opening.Urgent,
            RecordJson = opening.Record.ToJson(),
            RegisteredAt = now,
        };
        file.Append(CaseState.Registered, new CaseStep("居民", "登记", now));
        return file;
    }

    public CaseRefusal? Take(int workerId, CaseStep step)
    {
        if (State is not (CaseState.Registered or CaseState.Mediating))
        {
            return CaseRefusal.AlreadyEnded;
        }

        if (State == CaseState.Mediating && WorkerId != null && WorkerId != workerId)
        {
            return CaseRefusal.SomebodyElsesCase;
        }

        WorkerId = workerId;
        Append(CaseState.Mediating, step);
        return null;
    }

    /// <summary>The worker lets go; the case waits for another one.</summary>
    public CaseRefusal? Release(CaseStep step)
    {
        if (State != CaseState.Mediating)
        {
            return CaseRefusal.NotTaken;
        }

        WorkerId = null;
        Append(CaseState.Registered, step);
        return null;
    }

    public CaseRefusal? Close(CaseOutcome outcome, CaseStep step)
    {
        if (State != CaseState.Mediating)
        {
            return State == CaseState.Registered ? CaseRefusal.NotTaken : CaseRefusal.AlreadyEnded;
        }

        Outcome = outcome;
        Append(CaseState.Closed, step);
        return null;
    }

    public CaseRefusal? Withdraw(CaseStep step) => End(CaseState.Withdrawn, step);

    /// <summary>不予受理; the reason is required (人民调解 takes no matter a special organ must handle or already handles).</summary>
    public CaseRefusal? Refuse(CaseStep step) =>
        step.Note.Length == 0 ? CaseRefusal.ReasonMissing : End(CaseState.Refused, step);

    /// <summary>True when no event was changed, removed or reordered.</summary>
    public bool HasGenuineEvents() => FirstBrokenStep() is null;

    /// <summary>The number at which the history stops being genuine; null when all of it is.</summary>
    public int? FirstBrokenStep()
    {
        var previous = "";
        foreach (var (index, happened) in _events.OrderBy(e => e.Number).Index())
        {
            if (happened.Number != index + 1 || !happened.IsGenuine(Code, previous))
            {
                return index + 1;
            }

            previous = happened.Hash;
        }

        return _events.Count > 0 && _events.MaxBy(e => e.Number)!.To == State ? null : _events.Count + 1;
    }

    private CaseRefusal? End(CaseState state, CaseStep step)
    {
        if (State is not (CaseState.Registered or CaseState.Mediating))
        {
            return CaseRefusal.AlreadyEnded;
        }

        Append(state, step);
        return null;
    }

    private void Append(CaseState to, CaseStep step)
    {
        _events.Add(CaseEvent.After(_events.MaxBy(e => e.Number), Code, (State, to), step));
        State = to;
        ChangedAt = step.At;
        Version++;
    }

    private sealed class Table : IEntityTypeConfiguration<CaseFile>
    {
        public void Configure(EntityTypeBuilder<CaseFile> table)
        {
            table.ToTable("CaseFiles").HasKey(c => c.Id);
            table.Property(c => c.Code).HasMaxLength(24);
            table.Property(c => c.RegistrationKey).HasMaxLength(96);
            table.Property(c => c.ConversationId).HasMaxLength(64);
            table.Property(c => c.Topic).HasMaxLength(32);
            table.Property(c => c.DisputeType).HasMaxLength(16);
            table.Property(c => c.State).HasConversion<string>().HasMaxLength(16);
            table.Property(c => c.Outcome).HasConversion<string>().HasMaxLength(16);
            table.Property(c => c.RecordJson).HasColumnName("Record").IsSealed();
            table.Property(c => c.Version).IsConcurrencyToken();
            table.Ignore(c => c.Record);
            table.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.CaseFileId);
            table.Navigation(c => c.Events).UsePropertyAccessMode(PropertyAccessMode.Field);
            table.HasIndex(c => c.Code).IsUnique();
            table.HasIndex(c => c.RegistrationKey).IsUnique();
            table.HasIndex(c => c.ConversationId);
        }
    }
}
