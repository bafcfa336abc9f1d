using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.Storage;

/// <summary>A photo or PDF that a resident sent; the bytes lie in the attachment folder.</summary>
public sealed class AttachmentRecord
{
    private AttachmentRecord()
    {
    }

    public string Id { get; private set; } = "";
    public string ConversationId { get; private set; } = "";

    /// <summary>The sender's file name without any path.</summary>
    public string Name { get; private set; } = "";

    /// <summary>As sniffed from the bytes, not as claimed.</summary>
    public string ContentType { get; private set; } = "";

    public long Size { get; private set; }
    public string Sha256 { get; private set; } = "";
    public DateTimeOffset At { get; private set; }

    internal static AttachmentRecord Keep(
        string id, string conversationId, FileReference file, string sha256, DateTimeOffset now) => new()
        {
            Id = id,
            ConversationId = conversationId,
            Name = file.Name,
            ContentType = file.ContentType,
            Size = file.Size,
            Sha256 = sha256,
            At = now,
        };

    private sealed class Table : IEntityTypeConfiguration<AttachmentRecord>
    {
        public void Configure(EntityTypeBuilder<AttachmentRecord> table)
        {
            table.ToTable("Attachments").HasKey(a => a.Id);
            table.Property(a => a.Id).HasMaxLength(32);
            table.Property(a => a.ConversationId).HasMaxLength(64);
            table.Property(a => a.Name).IsSealed();
            table.Property(a => a.ContentType).HasMaxLength(64);
            table.Property(a => a.Sha256).HasMaxLength(64);
            table.HasIndex(a => a.ConversationId);
        }
    }
}
