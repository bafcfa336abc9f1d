using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace LegalBot.Channels.DirectLine;

/// <summary>How much one address and one conversation may ask of us.</summary>
internal static class DirectLineLimits
{
    public const string NewResident = "directline-new-resident";
    public const string Message = "directline-message";
    public const string Address = "directline-address";

    public static void Add(RateLimiterOptions limits, DirectLineOptions options)
    {
        limits.AddPolicy(NewResident, http => Partition($"new:{AddressOf(http)}", options.NewResidentsPerHour, TimeSpan.FromHours(1)));
        limits.AddPolicy(Message, http => Partition(
            $"message:{http.Request.RouteValues["id"]}", options.MessagesPerMinute, TimeSpan.FromMinutes(1)));
        limits.AddPolicy(Address, http => RateLimitPartition.GetTokenBucketLimiter($"address:{AddressOf(http)}", _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.RequestBurst,
            TokensPerPeriod = options.RequestsPerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));
    }

    private static RateLimitPartition<string> Partition(string key, int most, TimeSpan window) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = most,
            Window = window,
            SegmentsPerWindow = 6,
        });

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "unknown";
}
