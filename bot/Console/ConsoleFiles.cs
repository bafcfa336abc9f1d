using LegalBot.Desk;
using LegalBot.People;

namespace LegalBot.Console;

/// <summary>Photos and PDFs of a conversation, for the worker who may see the conversation.</summary>
internal static class ConsoleFiles
{
    public static void Map(WebApplication app)
    {
        var files = app.MapGroup("/console").RequireAuthorization().RequireRateLimiting(ConsoleRoom.PageLimit);
        files.MapGet("/handoffs/{id:int}/files/{file}", async (int id, string file, Visit visit, CancellationToken cancel) =>
            await visit.FileAsync(await visit.HandoffAsync(id, cancel), file, cancel));
        files.MapGet("/cases/{code}/files/{file}", async (string code, string file, Visit visit, CancellationToken cancel) =>
            await visit.FileAsync(await visit.CaseAsync(code, cancel), file, cancel));
    }

    internal sealed record Visit(DeskTalk Talk, Accounts Accounts, IHttpContextAccessor Http)
    {
        public async Task<DeskView?> HandoffAsync(int id, CancellationToken cancel) =>
            await WorkerAsync(cancel) is { } worker ? await Talk.OfHandoffAsync(id, worker, cancel) : null;

        public async Task<DeskView?> CaseAsync(string code, CancellationToken cancel) =>
            await WorkerAsync(cancel) is { } worker ? await Talk.OfCaseAsync(code, worker, cancel) : null;

        public async Task<IResult> FileAsync(DeskView? view, string file, CancellationToken cancel)
        {
            if (view is null || await Talk.FileAsync(file, view.ConversationId, cancel) is not { } found || !File.Exists(found.Path))
            {
                return TypedResults.NotFound();
            }

            // What people send is shown, never run.
            var headers = Http.HttpContext!.Response.Headers;
            headers.ContentSecurityPolicy = "sandbox; default-src 'none'; img-src 'self'";
            headers.XContentTypeOptions = "nosniff";
            headers.CacheControl = "private, no-store";
            var isPdf = found.Record.ContentType == "application/pdf";
            return TypedResults.PhysicalFile(found.Path, found.Record.ContentType, isPdf ? found.Record.Name : null);
        }

        private Task<WorkerIdentity?> WorkerAsync(CancellationToken cancel) => Accounts.WorkerOfAsync(Http.HttpContext!.User, cancel);
    }
}
