using System.Globalization;
using LegalBot.Chat;
using LegalBot.Storage;

namespace LegalBot.Channels.DirectLine;

/// <summary>Messages in and out. A post is answered when it is stored; the bot's turn follows.</summary>
internal static class ActivityEndpoints
{
    // Web Chat sends thumbnails of photos inside the activity.
    private const int MostBytes = 512 * 1024;
    private const int MostInASet = 200;

    public static void Map(RouteGroupBuilder v3)
    {
        v3.MapGet("/conversations/{id}/activities", ListAsync);
        v3.MapPost("/conversations/{id}/activities", PostAsync).RequireRateLimiting(DirectLineLimits.Message);
    }

    private static async Task<IResult> ListAsync(
        HttpContext http, string id, string? watermark, DirectLineCaller caller, Outgoing outgoing, CancellationToken cancel)
    {
        var (holder, error) = await caller.AskAsync(http, id);
        if (error is not null)
        {
            return error;
        }

        if (!TryWatermark(watermark, out var after))
        {
            return DirectLineError.Bad("The watermark is not one of ours.");
        }

        return await outgoing.Transcript.ExistsAsync(id, cancel)
            ? TypedResults.Json((await outgoing.NextAsync(holder!, Origin(http), after, cancel)).Set)
            : DirectLineError.NotThere();
    }

    private static async Task<IResult> PostAsync(
        HttpContext http, string id, DirectLineCaller caller, Incoming incoming, CancellationToken cancel)
    {
        var (_, error) = await caller.AskAsync(http, id);
        if (error is not null)
        {
            return error;
        }

        var (body, tooLarge) = await ReadAsync(http.Request.Body, cancel);
        return tooLarge ?? await incoming.TakeAsync(id, ActivityReader.Read(body), [], [], cancel);
    }

    /// <summary>Empty or absent means from the start (Direct Line 3.0, Receive activities).</summary>
    public static bool TryWatermark(string? watermark, out long after)
    {
        after = 0;
        return string.IsNullOrEmpty(watermark) || watermark == "-"
            || (long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out after) && after >= 0);
    }

    public static string Origin(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";

    public static async Task<(ReadOnlyMemory<byte> Body, IResult? Error)> ReadAsync(Stream stream, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancel)) > 0)
        {
            if (buffer.Length + read > MostBytes)
            {
                return (default, DirectLineError.TooLarge("这条太长了，请分几条发。"));
            }

            buffer.Write(chunk, 0, read);
        }

        return (buffer.ToArray(), null);
    }

    /// <summary>Reads what a client has not seen.</summary>
    internal sealed class Outgoing(Transcript transcript, ActivityWriter writer)
    {
        public Transcript Transcript => transcript;

        /// <returns>The set, and the number it reaches to.</returns>
        public async Task<(System.Text.Json.Nodes.JsonObject Set, long UpTo, int Count)> NextAsync(
            Holder holder, string origin, long after, CancellationToken cancel)
        {
            var messages = await transcript.AfterAsync(holder.Conversation, after, MostInASet, cancel);
            var latest = await transcript.LatestUpToAsync(holder.Conversation, after, cancel);
            var set = writer.Set(holder, origin, messages, latest);
            set["watermark"] ??= after.ToString(CultureInfo.InvariantCulture);
            return (set, messages.Count == 0 ? after : messages[^1].Number, messages.Count);
        }
    }

    /// <summary>Takes what a client posts to the front door.</summary>
    internal sealed class Incoming(FrontDoor door, Transcript transcript)
    {
        public async Task<IResult> TakeAsync(
            string id, Posted posted, IReadOnlyList<FileReference> files, IReadOnlyList<RefusedFile> refused, CancellationToken cancel)
        {
            if (posted.Error is not null)
            {
                return posted.Error;
            }

            if (!await transcript.ExistsAsync(id, cancel))
            {
                return DirectLineError.NotThere();
            }

            // An id is owed also for what needs no answer: a client takes an empty reply for a failure.
            if (posted.Ignored && files.Count == 0)
            {
                return TypedResults.Json(new { id = ActivityWriter.IdOf(id, 0) });
            }

            var inbound = new Inbound(posted.Text) { Files = files, Refused = refused };
            var number = await door.ReceiveAsync(id, inbound, posted.ClientId, posted.ClientData, cancel);
            return TypedResults.Json(new { id = ActivityWriter.IdOf(id, number) });
        }
    }
}
