using LegalBot.Privacy;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Options;

namespace LegalBot.Storage;

/// <summary>Wires the records: SQLite under the data folder by default, PostgreSQL when configured.</summary>
internal static class StorageRoom
{
    public static IServiceCollection AddStorage(this IServiceCollection services)
    {
        services.AddOptions<DataOptions>().BindConfiguration("Data").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(sp => sp.GetRequiredService<IOptions<DataOptions>>().Value);
        services.AddSingleton(sp => new FieldCipher(
            KeyFile.ReadOrCreate(sp.GetRequiredService<DataOptions>().PathTo("keys/fields.key"), 32)));
        services.AddDbContextFactory<SqliteLegalBotDb>((sp, db) => UseSqlite(db, sp.GetRequiredService<DataOptions>()));
        services.AddDbContextFactory<PostgresLegalBotDb>((sp, db) => db
            .UseNpgsql(sp.GetRequiredService<DataOptions>().Postgres)
            .ReplaceService<IModelCacheKeyFactory, LegalBotDb.ModelPerCipher>());
        services.AddScoped<LegalBotDb>(sp => sp.GetRequiredService<DataOptions>().Postgres.Length > 0
            ? sp.GetRequiredService<IDbContextFactory<PostgresLegalBotDb>>().CreateDbContext()
            : sp.GetRequiredService<IDbContextFactory<SqliteLegalBotDb>>().CreateDbContext());
        services.AddSingleton<ConversationFeed>();
        services.AddScoped<Migrator>();
        services.AddScoped<Transcript>();
        services.AddScoped<AttachmentStore>();
        return services;
    }

    private static void UseSqlite(DbContextOptionsBuilder db, DataOptions data)
    {
        Directory.CreateDirectory(data.PathTo(""));
        var connection = new SqliteConnectionStringBuilder
        {
            DataSource = data.PathTo("legalbot.db"),
            ForeignKeys = true,
            DefaultTimeout = 30,
        };
        db.UseSqlite(connection.ToString())
            .AddInterceptors(SqlitePragmas.Instance)
            .ReplaceService<IModelCacheKeyFactory, LegalBotDb.ModelPerCipher>();
    }
}
