using LegalBot.Cases;
using LegalBot.Desk;

namespace LegalBot.Chat;

/// <summary>What a turn may look at besides the state and the message, read before it decides.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Key">Names this turn: conversation and message number.</param>
/// <param name="Now">The time of the turn.</param>
public sealed record Surroundings(string ConversationId, string Key, DateTimeOffset Now)
{
    /// <summary>State of the open handoff, if there is one.</summary>
    public HandoffState? Handoff { get; init; }

    /// <summary>Who would take a handoff now, or when somebody will.</summary>
    public DutyOutlook Duty { get; init; } = new(null, null);

    /// <summary>The code the resident named in this message or, for a plain "进度", the last one; null for none.</summary>
    public string? AskedCode { get; init; }

    /// <summary>The case of <see cref="AskedCode"/>; null when there is no such case.</summary>
    public CaseProgress? Progress { get; init; }

    /// <summary>The code that a case registered in this turn gets.</summary>
    public required string FreshCode { get; init; }
}
