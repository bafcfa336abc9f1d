using System.Security.Cryptography;
using System.Text;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.Cases;

/// <summary>
/// One step of a case: who did what, when, from which state to which, and why. Steps are only appended; each carries
/// the hash of the one before, so that a later change of the record shows.
/// </summary>
public sealed class CaseEvent
{
    private CaseEvent()
    {
    }

    public long Id { get; private set; }
    public int CaseFileId { get; private set; }

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; private set; }

    public CaseState From { get; private set; }
    public CaseState To { get; private set; }

    /// <summary>A worker's name, 居民 or 系统.</summary>
    public string Actor { get; private set; } = "";

    /// <summary>Why; may be empty.</summary>
    public string Note { get; private set; } = "";

    public DateTimeOffset At { get; private set; }
    public string PreviousHash { get; private set; } = "";

    /// <summary>SHA-256, hexadecimal, over the fields above and the previous hash.</summary>
    public string Hash { get; private set; } = "";

    internal static CaseEvent After(CaseEvent? previous, string code, (CaseState From, CaseState To) step, CaseStep why)
    {
        var next = new CaseEvent
        {
            Number = (previous?.Number ?? 0) + 1,
            From = step.From,
            To = step.To,
            Actor = why.Actor,
            Note = why.Note,
            At = why.At,
            PreviousHash = previous?.Hash ?? "",
        };
        next.Hash = next.ComputeHash(code);
        return next;
    }

    /// <summary>True when nothing was changed since the event was appended.</summary>
    public bool IsGenuine(string code, string previousHash) =>
        PreviousHash == previousHash && Hash == ComputeHash(code);

    // Milliseconds, because the stores keep different fractions of a second.
    private string ComputeHash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', code, Number, From, To, Actor, Note, At.ToUnixTimeMilliseconds(), PreviousHash))));

    private sealed class Table : IEntityTypeConfiguration<CaseEvent>
    {
        public void Configure(EntityTypeBuilder<CaseEvent> table)
        {
            table.ToTable("CaseEvents").HasKey(e => e.Id);
            table.Property(e => e.From).HasConversion<string>().HasMaxLength(16);
            table.Property(e => e.To).HasConversion<string>().HasMaxLength(16);
            table.Property(e => e.Actor).HasMaxLength(64);
            table.Property(e => e.Note).IsSealed();
            table.Property(e => e.Hash).HasMaxLength(64);
            table.Property(e => e.PreviousHash).HasMaxLength(64);
            table.HasIndex(e => new { e.CaseFileId, e.Number }).IsUnique();
        }
    }
}

/// <summary>Who takes a step, why and when.</summary>
public sealed record CaseStep(string Actor, string Note, DateTimeOffset At);
