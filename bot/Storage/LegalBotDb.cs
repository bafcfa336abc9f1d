using LegalBot.Privacy;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace LegalBot.Storage;

/// <summary>The records. Names no feature: each room maps its own tables beside its entities.</summary>
public abstract class LegalBotDb(DbContextOptions options, FieldCipher cipher) : IdentityDbContext<IdentityUser>(options)
{
    internal FieldCipher Cipher { get; } = cipher;

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(LegalBotDb).Assembly);
        var seal = new ValueConverter<string, string>(text => Cipher.Seal(text), sealedText => Cipher.Open(sealedText));
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
        {
            if (property.FindAnnotation(SealedProperties.Annotation) is not null)
            {
                property.SetValueConverter(seal);
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();

    // SQLite cannot order by DateTimeOffset; instants are stored as UTC.
    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        instant => instant.UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));

    /// <summary>The model holds the cipher, so hosts with different keys must not share one.</summary>
    internal sealed class ModelPerCipher : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) =>
            (context.GetType(), ((LegalBotDb)context).Cipher, designTime);
    }
}

/// <summary>The records in SQLite.</summary>
public sealed class SqliteLegalBotDb(DbContextOptions<SqliteLegalBotDb> options, FieldCipher cipher)
    : LegalBotDb(options, cipher);

/// <summary>The records in PostgreSQL.</summary>
public sealed class PostgresLegalBotDb(DbContextOptions<PostgresLegalBotDb> options, FieldCipher cipher)
    : LegalBotDb(options, cipher);
