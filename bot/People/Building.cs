using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.People;

/// <summary>A building and the grid it belongs to.</summary>
public sealed class Building
{
    private Building()
    {
    }

    public int Id { get; private set; }
    public string Estate { get; private set; } = "";
    public string Grid { get; private set; } = "";
    public string Name { get; private set; } = "";

    public static Building Of(string estate, string grid, string name) => new()
    {
        Estate = estate,
        Grid = grid,
        Name = name,
    };

    private sealed class Table : IEntityTypeConfiguration<Building>
    {
        public void Configure(EntityTypeBuilder<Building> table)
        {
            table.ToTable("Buildings").HasKey(b => b.Id);
            table.Property(b => b.Estate).HasMaxLength(64);
            table.Property(b => b.Grid).HasMaxLength(64);
            table.Property(b => b.Name).HasMaxLength(64);
            table.HasIndex(b => new { b.Estate, b.Name }).IsUnique();
        }
    }
}
