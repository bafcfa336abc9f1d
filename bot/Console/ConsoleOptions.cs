using System.ComponentModel.DataAnnotations;

namespace LegalBot.Console;

/// <summary>The workers' door. Section <c>Console</c>.</summary>
public sealed class ConsoleOptions
{
    /// <summary>How long a sign-in lasts without being used.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "30.00:00:00")]
    public TimeSpan SessionLifetime { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Tries to sign in a minute from one address; an office may share one.</summary>
    [Range(1, 10_000)]
    public int SignInsPerMinute { get; set; } = 20;

    /// <summary>Pages a minute for one address.</summary>
    [Range(10, 100_000)]
    public int PagesPerMinute { get; set; } = 1_200;
}
