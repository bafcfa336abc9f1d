using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LegalBot.Storage;

/// <summary>Tells a save that lost a race, which is decided again, from one that failed.</summary>
public static class SaveRace
{
    private const int SqliteConstraint = 19;

    /// <summary>A newer version of a record, or a record that must be the only one was made a moment ago.</summary>
    public static bool Lost(DbUpdateException e) =>
        e is DbUpdateConcurrencyException
        || e.InnerException is SqliteException { SqliteErrorCode: SqliteConstraint }
        || e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
