using LegalBot.Storage;

namespace LegalBot.Channels.DirectLine;

/// <summary>A file of the resident's own conversation, by the token in its address.</summary>
internal static class AttachmentEndpoint
{
    public static void Map(RouteGroupBuilder v3) => v3.MapGet("/conversations/{id}/attachments/{file}", GetAsync);

    private static async Task<IResult> GetAsync(
        HttpContext http, string id, string file, string? t, DirectLineTokens tokens, AttachmentStore store, CancellationToken cancel)
    {
        var check = await tokens.CheckAsync(TokenPurpose.Files, t ?? "");
        if (check.State != TokenState.Good || check.Holder!.Conversation != id
            || await store.FindAsync(file, id, cancel) is not { } found || !File.Exists(found.Path))
        {
            return DirectLineError.NotThere();
        }

        // What people send is shown, never run.
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "private, max-age=86400";
        return TypedResults.PhysicalFile(found.Path, found.Record.ContentType, found.Record.ContentType == "application/pdf" ? found.Record.Name : null);
    }
}
