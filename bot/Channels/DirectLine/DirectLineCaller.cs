using System.Security.Cryptography;
using System.Text;

namespace LegalBot.Channels.DirectLine;

/// <summary>Who calls, by the Authorization header; held against the conversation in the address.</summary>
internal sealed class DirectLineCaller(DirectLineTokens tokens, DirectLineOptions options)
{
    private const string Scheme = "Bearer ";

    /// <summary>The token's holder, or the error to answer with.</summary>
    /// <param name="conversation">From the address; null where there is none. Another's is not there.</param>
    public async Task<(Holder? Holder, IResult? Error)> AskAsync(HttpContext http, string? conversation = null)
    {
        if (BearerOf(http) is not { } token)
        {
            return (null, DirectLineError.Missing());
        }

        var check = await tokens.CheckAsync(TokenPurpose.Conversation, token);
        return check switch
        {
            { State: TokenState.Wrong } => (null, DirectLineError.Missing()),
            { State: TokenState.Expired } => (null, DirectLineError.Expired()),
            { Holder: { } holder } when conversation is not null && conversation != holder.Conversation => (null, DirectLineError.NotThere()),
            _ => (check.Holder, null),
        };
    }

    /// <summary>True for a server that knows the secret.</summary>
    public bool HasSecret(HttpContext http) =>
        options.Secret.Length > 0 && BearerOf(http) is { } given
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(options.Secret));

    private static string? BearerOf(HttpContext http)
    {
        var header = http.Request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && header.Length > Scheme.Length
            ? header[Scheme.Length..].Trim()
            : null;
    }
}
