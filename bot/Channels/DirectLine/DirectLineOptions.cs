using System.ComponentModel.DataAnnotations;

namespace LegalBot.Channels.DirectLine;

/// <summary>The residents' door. Section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>Lets another site's server ask for tokens; empty means that nobody may.</summary>
    public string Secret { get; set; } = "";

    /// <summary>How long a token is good for; clients refresh theirs every 15 minutes.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long this browser is known, so that a resident comes back to the same conversation.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "400.00:00:00")]
    public TimeSpan ResidentLifetime { get; set; } = TimeSpan.FromDays(180);

    /// <summary>Requests a second that one address may go on making, all endpoints together.</summary>
    [Range(1, 1_000_000)]
    public int RequestsPerSecond { get; set; } = 20;

    /// <summary>Requests one address may make at once.</summary>
    [Range(1, 1_000_000)]
    public int RequestBurst { get; set; } = 200;

    /// <summary>New conversations an hour for one address; a whole estate may share one.</summary>
    [Range(1, 1_000_000)]
    public int NewResidentsPerHour { get; set; } = 300;

    /// <summary>Messages a minute in one conversation.</summary>
    [Range(1, 1_000_000)]
    public int MessagesPerMinute { get; set; } = 40;
}
