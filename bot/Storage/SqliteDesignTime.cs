using LegalBot.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace LegalBot.Storage;

/// <summary>For <c>dotnet ef migrations add</c>, which needs a context without a running host.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteLegalBotDb>
{
    public SqliteLegalBotDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<SqliteLegalBotDb>().UseSqlite("Data Source=design.db").Options, DesignTimeCipher.New());
}

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<PostgresLegalBotDb>
{
    public PostgresLegalBotDb CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PostgresLegalBotDb>().UseNpgsql("Host=design").Options, DesignTimeCipher.New());
}

internal static class DesignTimeCipher
{
    public static FieldCipher New() => new(new byte[32]);
}
