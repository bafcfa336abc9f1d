using Microsoft.EntityFrameworkCore;

namespace LegalBot.Storage;

/// <summary>Brings the database to the shape this version needs.</summary>
public sealed class Migrator(LegalBotDb db)
{
    /// <summary>Names of the migrations that this version still has to apply.</summary>
    public async Task<IReadOnlyList<string>> PendingAsync(CancellationToken cancel) =>
        [.. await db.Database.GetPendingMigrationsAsync(cancel)];

    /// <returns>Names of the migrations applied now.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancel)
    {
        var pending = await PendingAsync(cancel);
        await db.Database.MigrateAsync(cancel);
        return pending;
    }
}
