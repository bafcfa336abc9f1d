using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.People;

/// <summary>Somebody who works for the community and takes handoffs.</summary>
public sealed class Worker
{
    private Worker()
    {
    }

    public int Id { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>What they are in the community: 法律明白人, 人民调解员, 网格员.</summary>
    public string Role { get; private set; } = "";

    public string Phone { get; private set; } = "";

    /// <summary>The sign-in account; null for somebody who only stands on the roster.</summary>
    public string? AccountId { get; private set; }

    public bool IsActive { get; private set; } = true;

    public static Worker Join(string name, string role, string phone, string? accountId) => new()
    {
        Name = name,
        Role = role,
        Phone = phone,
        AccountId = accountId,
    };

    public void Leave() => IsActive = false;

    private sealed class Table : IEntityTypeConfiguration<Worker>
    {
        public void Configure(EntityTypeBuilder<Worker> table)
        {
            table.ToTable("Workers").HasKey(w => w.Id);
            table.Property(w => w.Name).HasMaxLength(64);
            table.Property(w => w.Role).HasMaxLength(32);
            table.Property(w => w.Phone).IsSealed();
            table.HasIndex(w => w.AccountId).IsUnique();
        }
    }
}
