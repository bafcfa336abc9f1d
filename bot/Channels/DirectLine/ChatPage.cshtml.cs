using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LegalBot.Channels.DirectLine;

/// <summary>The residents' page: the real Web Chat, from our own origin, under a strict content policy.</summary>
public sealed class ChatPage : PageModel
{
    // Web Chat also adds an empty style element without the nonce.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>Lets this page's own scripts and Web Chat's styles run, and no others.</summary>
    public string Nonce { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));

    public void OnGet()
    {
        // Web Chat reads files to send as blob:, shows thumbnails as data:, and makes them in a blob: worker.
        var socket = $"{(Request.IsHttps ? "wss" : "ws")}://{Request.Host}";
        Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{Nonce}' 'strict-dynamic'; style-src 'self' 'nonce-{Nonce}' {EmptyStyle}; "
            + $"img-src 'self' blob: data:; connect-src 'self' {socket} blob:; worker-src blob:; font-src 'self'; "
            + "media-src 'self' blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
        Response.Headers.CacheControl = "no-cache, no-store";
    }
}
