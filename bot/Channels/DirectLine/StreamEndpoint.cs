using System.Net.WebSockets;
using System.Text;
using LegalBot.Storage;

namespace LegalBot.Channels.DirectLine;

/// <summary>
/// Pushes activities over a WebSocket. First comes what was said after the watermark, then what is new. Several sockets
/// of one conversation are welcome. The client's empty keep-alive frames are read and passed over.
/// </summary>
internal static class StreamEndpoint
{
    public static void Map(RouteGroupBuilder v3) => v3.MapGet("/conversations/{id}/stream", StreamAsync);

    private static async Task<IResult> StreamAsync(
        HttpContext http, string id, string? t, string? watermark, DirectLineTokens tokens, StreamParts parts)
    {
        if (!http.WebSockets.IsWebSocketRequest)
        {
            return DirectLineError.Bad("A WebSocket is expected here.");
        }

        // Browsers ask no leave for sockets to other sites, so the origin is held here.
        if (http.Request.Headers.Origin is [{ Length: > 0 } origin] && origin != ActivityEndpoints.Origin(http))
        {
            return DirectLineError.Missing();
        }

        var check = await tokens.CheckAsync(TokenPurpose.Stream, t ?? "");
        if (check.State == TokenState.Wrong)
        {
            return DirectLineError.Missing();
        }

        if (check.State == TokenState.Expired)
        {
            return DirectLineError.Expired();
        }

        if (check.Holder!.Conversation != id || !ActivityEndpoints.TryWatermark(watermark, out var after))
        {
            return DirectLineError.NotThere();
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await RunAsync(socket, check.Holder, ActivityEndpoints.Origin(http), after, parts, http.RequestAborted);
        return Results.Empty;
    }

    private static async Task RunAsync(
        WebSocket socket, Holder holder, string origin, long after, StreamParts parts, CancellationToken aborted)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(aborted, parts.Lifetime.ApplicationStopping);
        var reading = ReadAsync(socket, end);
        try
        {
            using var feed = parts.Feed.Listen(holder.Conversation);
            while (true)
            {
                after = await SendNewAsync(socket, holder, origin, after, parts, end.Token);
                await feed.Nudges.ReadAsync(end.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The client went away, or we stop.
        }

        await end.CancelAsync();
        await reading;
        await CloseAsync(socket);
    }

    private static async Task<long> SendNewAsync(
        WebSocket socket, Holder holder, string origin, long after, StreamParts parts, CancellationToken cancel)
    {
        while (true)
        {
            await using var scope = parts.Scopes.CreateAsyncScope();
            var outgoing = scope.ServiceProvider.GetRequiredService<ActivityEndpoints.Outgoing>();
            var (set, upTo, count) = await outgoing.NextAsync(holder, origin, after, cancel);
            if (count == 0)
            {
                return after;
            }

            if (set["activities"]!.AsArray().Count > 0)
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(set.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, cancel);
            }

            after = upTo;
        }
    }

    private static async Task ReadAsync(WebSocket socket, CancellationTokenSource end)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, end.Token)).MessageType != WebSocketMessageType.Close)
            {
                // Keep-alive.
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // Gone without a word.
        }

        await end.CancelAsync();
    }

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            try
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
            }
            catch (Exception e) when (e is OperationCanceledException or WebSocketException)
            {
                // Already gone.
            }
        }
    }

    /// <summary>What a socket needs for as long as it lives.</summary>
    internal sealed record StreamParts(ConversationFeed Feed, IServiceScopeFactory Scopes, IHostApplicationLifetime Lifetime);
}
