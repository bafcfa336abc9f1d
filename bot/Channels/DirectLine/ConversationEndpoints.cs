using LegalBot.Chat;
using LegalBot.Storage;

namespace LegalBot.Channels.DirectLine;

/// <summary>Starting a conversation and coming back to it.</summary>
internal static class ConversationEndpoints
{
    /// <summary>A stream address must be used within 60 s (Direct Line 3.0, Receive activities).</summary>
    private static readonly TimeSpan StreamTokenLifetime = TimeSpan.FromSeconds(60);

    public static void Map(RouteGroupBuilder v3)
    {
        v3.MapPost("/conversations", StartAsync);
        v3.MapGet("/conversations/{id}", ReconnectAsync);
        v3.MapGet("/session/getsessionid", () => TypedResults.Json(new { sessionId = "" }));
    }

    // The body ({"user":{…},"locale":…}, "{}" or nothing) says nothing that the token does not say better.
    private static async Task<IResult> StartAsync(HttpContext http, DirectLineCaller caller, Opening opening, CancellationToken cancel)
    {
        var (holder, error) = caller.HasSecret(http) ? (DirectLineTokens.NewHolder(), null) : await caller.AskAsync(http);
        if (error is not null)
        {
            return error;
        }

        var isNew = await opening.Door.OpenAsync(holder!.Conversation, DirectLineChannel.Name, holder.User, cancel);
        return TypedResults.Json(
            Answer(http, opening, holder, watermark: null), statusCode: isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static async Task<IResult> ReconnectAsync(
        HttpContext http, string id, string? watermark, DirectLineCaller caller, Opening opening, CancellationToken cancel)
    {
        var (holder, error) = await caller.AskAsync(http, id);
        if (error is not null)
        {
            return error;
        }

        return await opening.Transcript.ExistsAsync(holder!.Conversation, cancel)
            ? TypedResults.Json(Answer(http, opening, holder, watermark))
            : DirectLineError.NotThere();
    }

    private static object Answer(HttpContext http, Opening opening, Holder holder, string? watermark)
    {
        var stream = opening.Tokens.Issue(TokenPurpose.Stream, holder, StreamTokenLifetime);
        var scheme = http.Request.IsHttps ? "wss" : "ws";
        var from = string.IsNullOrEmpty(watermark) ? "" : $"&watermark={Uri.EscapeDataString(watermark)}";
        return new
        {
            conversationId = holder.Conversation,
            token = opening.Tokens.Issue(TokenPurpose.Conversation, holder, opening.Options.TokenLifetime),
            expires_in = (int)opening.Options.TokenLifetime.TotalSeconds,
            streamUrl = $"{scheme}://{http.Request.Host}/v3/directline/conversations/{holder.Conversation}/stream?t={stream}{from}",
        };
    }

    /// <summary>What opening a conversation takes.</summary>
    internal sealed record Opening(FrontDoor Door, Transcript Transcript, DirectLineTokens Tokens, DirectLineOptions Options);
}
