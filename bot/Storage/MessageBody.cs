using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace LegalBot.Storage;

/// <summary>What a message says, in no channel's form. Text is Markdown from the bot, plain from people.</summary>
public sealed record MessageBody(string Text)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>Name of an event that is no message, such as <c>join</c>; null for a message.</summary>
    public string? Event { get; init; }

    /// <summary>What the resident may tap next.</summary>
    public IReadOnlyList<Suggestion> Suggestions { get; init; } = [];

    /// <summary>Files sent along, already kept by <see cref="AttachmentStore"/>.</summary>
    public IReadOnlyList<FileReference> Files { get; init; } = [];

    /// <summary>Files that came along and were not kept, with the reason.</summary>
    public IReadOnlyList<RefusedFile> Refused { get; init; } = [];

    /// <summary>Ids of the articles cited, all checked.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    /// <summary>The answer's band (guide, cited, choose, clarify, unsure, handoff, refuse, emergency), if it is one.</summary>
    public string? Band { get; init; }

    /// <summary>Opaque data of the channel's client that must come back with the echo, as JSON.</summary>
    public string? ClientData { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static MessageBody FromJson(string json) => JsonSerializer.Deserialize<MessageBody>(json, Json)!;
}

/// <param name="Title">What the button shows.</param>
/// <param name="Value">What is sent when it is tapped.</param>
/// <param name="Icon">Name of an icon, or null.</param>
[method: JsonConstructor]
public sealed record Suggestion(string Title, string Value, string? Icon = null)
{
    public Suggestion(string title)
        : this(title, title)
    {
    }
}

/// <param name="Id">Id in the attachment store.</param>
/// <param name="Size">Bytes.</param>
public sealed record FileReference(string Id, string Name, string ContentType, long Size);

/// <summary>A file that was not kept.</summary>
public sealed record RefusedFile(string Name, AttachmentRefusal Reason);
