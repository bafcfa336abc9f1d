using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LegalBot.Storage;

/// <summary>Healthy when the records can be reached.</summary>
internal sealed class DatabaseCheck(LegalBotDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database cannot be reached.");
}
