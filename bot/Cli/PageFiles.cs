using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace LegalBot.Cli;

/// <summary>
/// Serves wwwroot. A file that the build compressed beforehand (<c>webchat.js.br</c>, <c>.gz</c>) goes out in the best
/// form the browser takes; a file named with its version is kept by the browser for a year.
/// </summary>
internal static class PageFiles
{
    private static readonly (string Coding, string Extension)[] Codings = [("br", ".br"), ("gzip", ".gz")];
    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void UsePageFiles(this WebApplication app)
    {
        var files = app.Environment.WebRootFileProvider;
        app.Use((http, next) =>
        {
            Compressed(http, files);
            return next(http);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            OnPrepareResponse = context =>
            {
                var headers = context.Context.Response.Headers;
                headers.CacheControl = context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
                if (context.Context.Items.TryGetValue(typeof(PageFiles), out var sent) && sent is (string type, string coding))
                {
                    headers.ContentType = type;
                    headers.ContentEncoding = coding;
                    headers.Vary = HeaderNames.AcceptEncoding;
                }
            },
            ContentTypeProvider = WithCompressed(),
        });
    }

    private static void Compressed(HttpContext http, IFileProvider files)
    {
        var path = http.Request.Path.Value ?? "";
        if (!path.StartsWith("/vendor/", StringComparison.Ordinal) || !Types.TryGetContentType(path, out var type))
        {
            return;
        }

        var accepted = http.Request.GetTypedHeaders().AcceptEncoding;
        foreach (var (coding, extension) in Codings)
        {
            if (accepted.Any(a => a.Value == coding && a.Quality is not 0) && files.GetFileInfo(path + extension).Exists)
            {
                http.Items[typeof(PageFiles)] = (type, coding);
                http.Request.Path = path + extension;
                return;
            }
        }
    }

    private static FileExtensionContentTypeProvider WithCompressed()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".br"] = "application/octet-stream";
        types.Mappings[".gz"] = "application/octet-stream";
        return types;
    }
}
