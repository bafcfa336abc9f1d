using LegalBot.Storage;
using Microsoft.Net.Http.Headers;

namespace LegalBot.Channels.DirectLine;

/// <summary>Files with a message: multipart with an activity part, or one raw body (Direct Line 3.0, Send an activity).</summary>
internal static class UploadEndpoint
{
    private const string ActivityType = "application/vnd.microsoft.activity";
    private const long MostBytes = (AttachmentStore.MostBytes * AttachmentStore.MostPerMessage) + (1024 * 1024);

    public static void Map(RouteGroupBuilder v3) =>
        v3.MapPost("/conversations/{id}/upload", UploadAsync).RequireRateLimiting(DirectLineLimits.Message)
            .DisableAntiforgery()
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(MostBytes))
            .WithMetadata(new Microsoft.AspNetCore.Mvc.RequestFormLimitsAttribute { MultipartBodyLengthLimit = MostBytes });

    private static async Task<IResult> UploadAsync(
        HttpContext http, string id, DirectLineCaller caller, Luggage luggage, CancellationToken cancel)
    {
        var (_, error) = await caller.AskAsync(http, id);
        if (error is not null)
        {
            return error;
        }

        return http.Request.HasFormContentType
            ? await ManyAsync(http, id, luggage, cancel)
            : await OneAsync(http, id, luggage, cancel);
    }

    private static async Task<IResult> ManyAsync(HttpContext http, string id, Luggage luggage, CancellationToken cancel)
    {
        IFormCollection form;
        try
        {
            form = await http.Request.ReadFormAsync(cancel);
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return DirectLineError.Bad($"The multipart body cannot be read: {e.Message}");
        }

        var posted = new Posted();
        // The activity has a file name, so it arrives among the files.
        if (form.Files.FirstOrDefault(f => f.ContentType.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase)) is { } part)
        {
            await using var stream = part.OpenReadStream();
            var (body, tooLarge) = await ActivityEndpoints.ReadAsync(stream, cancel);
            posted = tooLarge is null ? ActivityReader.Read(body) : new Posted { Error = tooLarge };
        }

        if (posted.Error is not null)
        {
            return posted.Error;
        }

        var files = form.Files.Where(f => !f.ContentType.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var file in files)
        {
            await using var stream = file.OpenReadStream();
            await luggage.KeepAsync(id, file.FileName, stream, cancel);
        }

        return await luggage.DeliverAsync(id, posted, cancel);
    }

    private static async Task<IResult> OneAsync(HttpContext http, string id, Luggage luggage, CancellationToken cancel)
    {
        await luggage.KeepAsync(id, NameIn(http.Request.Headers.ContentDisposition.ToString()), http.Request.Body, cancel);
        return await luggage.DeliverAsync(id, new Posted(), cancel);
    }

    // The protocol's own example leaves out the disposition's type: name="file"; filename="a.jpg".
    private static string NameIn(string header) =>
        ContentDispositionHeaderValue.TryParse(header, out var disposition)
            || ContentDispositionHeaderValue.TryParse($"form-data; {header}", out disposition)
            ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString()
            : "";

    /// <summary>The files of one message: kept or refused one by one, delivered together.</summary>
    internal sealed class Luggage(AttachmentStore store, ActivityEndpoints.Incoming incoming)
    {
        private readonly List<FileReference> _kept = [];
        private readonly List<RefusedFile> _refused = [];

        public async Task KeepAsync(string conversation, string name, Stream content, CancellationToken cancel)
        {
            if (_kept.Count == AttachmentStore.MostPerMessage)
            {
                _refused.Add(new RefusedFile(AttachmentStore.DisplayName(name), AttachmentRefusal.TooMany));
                return;
            }

            var kept = await store.KeepAsync(conversation, name, content, cancel);
            if (kept.File is { } file)
            {
                _kept.Add(file);
            }
            else
            {
                _refused.Add(new RefusedFile(AttachmentStore.DisplayName(name), kept.Refusal));
            }
        }

        public Task<IResult> DeliverAsync(string conversation, Posted posted, CancellationToken cancel) =>
            incoming.TakeAsync(conversation, posted with { Ignored = false }, _kept, _refused, cancel);
    }
}
