using Microsoft.EntityFrameworkCore;

namespace LegalBot.Storage;

/// <summary>Brings the database to the shape this version needs.</summary>
public sealed class Migrator(LegalBotDb db)
{
    /// <returns>Names of the migrations applied now.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancel)
    {
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).ToList();
        await db.Database.MigrateAsync(cancel);
        return pending;
    }
}
