using LegalBot.Storage;

namespace LegalBot.Chat;

/// <summary>What a resident sends, in no channel's form.</summary>
/// <param name="Text">As typed; may be empty when files or an event come.</param>
public sealed record Inbound(string Text)
{
    /// <summary>The conversation was opened and the bot may greet.</summary>
    public const string Join = "join";

    public string? Event { get; init; }

    public IReadOnlyList<FileReference> Files { get; init; } = [];

    /// <summary>Files the channel could not keep.</summary>
    public IReadOnlyList<RefusedFile> Refused { get; init; } = [];
}
