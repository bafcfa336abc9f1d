using System.ComponentModel.DataAnnotations;

namespace LegalBot.Desk;

/// <summary>How long a handoff waits. Section <c>Desk</c>.</summary>
public sealed class DeskOptions
{
    /// <summary>How long one worker is asked before the next on the roster is.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan OfferTimeout { get; set; } = TimeSpan.FromMinutes(3);

    /// <summary>The same for red flags.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan UrgentOfferTimeout { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>After everybody was asked in vain, when the round begins again.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "7.00:00:00")]
    public TimeSpan RoundPause { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How often waiting handoffs are looked at.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan Beat { get; set; } = TimeSpan.FromSeconds(5);
}
