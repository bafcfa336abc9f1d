using System.Text.Json;
using LegalBot.Chat;

namespace LegalBot.Channels.DirectLine;

/// <summary>Reads the activity a client posts. Unknown fields are passed over; what is wrong is said.</summary>
internal static class ActivityReader
{
    private const int MostIdCharacters = 100;
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = 32 };

    public static Posted Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Depth);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement)
                : Wrong("An activity is a JSON object.");
        }
        catch (JsonException e)
        {
            return Wrong($"Not JSON: {e.Message}");
        }
    }

    private static Posted Read(JsonElement activity)
    {
        var text = TextIn(activity, "text") ?? ValueText(activity) ?? "";
        if (text.Length > FrontDoor.MostCharacters)
        {
            return new Posted { Error = DirectLineError.TooLarge($"一条最多 {FrontDoor.MostCharacters} 个字，请分几条发。") };
        }

        var clientId = activity.TryGetProperty("channelData", out var data) && data.ValueKind == JsonValueKind.Object
            ? TextIn(data, "clientActivityID")
            : null;
        if (clientId?.Length > MostIdCharacters)
        {
            return Wrong($"clientActivityID has more than {MostIdCharacters} characters.");
        }

        return TextIn(activity, "type") switch
        {
            "message" => new Posted { Text = text, ClientId = clientId },
            null => Wrong("The activity has no type."),
            // typing, events and the rest ask for no answer.
            _ => new Posted { Ignored = true },
        };
    }

    // A card's submit has no text but a value; a string value is what was tapped.
    private static string? ValueText(JsonElement activity) =>
        activity.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? TextIn(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Posted Wrong(string message) => new() { Error = DirectLineError.Bad(message) };
}

/// <summary>What was posted.</summary>
internal sealed record Posted
{
    public string Text { get; init; } = "";

    /// <summary>The client's own id of the message: the same one twice is a replay.</summary>
    public string? ClientId { get; init; }

    public bool Ignored { get; init; }

    public IResult? Error { get; init; }

    /// <summary>What the echo must carry back.</summary>
    public string? ClientData => ClientId is null ? null : JsonSerializer.Serialize(new { clientActivityID = ClientId });
}
