using System.Text.Json;

namespace LegalBot.Channels.DirectLine;

/// <summary>Tokens: for our own page, for another site's server, and fresh ones for old.</summary>
internal static class TokenEndpoints
{
    private const string Cookie = "legalbot_resident";
    private const int MostBody = 4096;

    public static void Map(IEndpointRouteBuilder routes, RouteGroupBuilder v3)
    {
        routes.MapPost("/directline/token", ForPageAsync).RequireRateLimiting(DirectLineLimits.NewResident);
        v3.MapPost("/tokens/generate", GenerateAsync);
        v3.MapPost("/tokens/refresh", RefreshAsync);
    }

    /// <summary>
    /// A token for whoever opens the page. A browser that was here before gets its conversation back, also after the
    /// token expired; <c>?fresh=1</c> starts another one.
    /// </summary>
    private static async Task<IResult> ForPageAsync(HttpContext http, DirectLineTokens tokens, DirectLineOptions options)
    {
        var known = http.Request.Cookies.TryGetValue(Cookie, out var cookie) && cookie is not null
            ? (await tokens.CheckAsync(TokenPurpose.Resident, cookie)) is { State: TokenState.Good, Holder: { } holder } ? holder : null
            : null;
        var asked = known is null || http.Request.Query.ContainsKey("fresh") ? DirectLineTokens.NewHolder(known?.User) : known;
        http.Response.Cookies.Append(Cookie, tokens.Issue(TokenPurpose.Resident, asked, options.ResidentLifetime), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = http.Request.IsHttps,
            Path = "/directline",
            MaxAge = options.ResidentLifetime,
            IsEssential = true,
        });
        return TypedResults.Json(new
        {
            token = tokens.Issue(TokenPurpose.Conversation, asked, options.TokenLifetime),
            expires_in = (int)options.TokenLifetime.TotalSeconds,
            conversationId = asked.Conversation,
            userId = asked.User,
            known = asked == known,
        });
    }

    private static async Task<IResult> GenerateAsync(
        HttpContext http, DirectLineCaller caller, DirectLineTokens tokens, DirectLineOptions options, CancellationToken cancel)
    {
        if (!caller.HasSecret(http))
        {
            return DirectLineError.Missing();
        }

        var (user, error) = await UserAsync(http, cancel);
        return error ?? Answer(DirectLineTokens.NewHolder(user), tokens, options);
    }

    private static async Task<IResult> RefreshAsync(
        HttpContext http, DirectLineCaller caller, DirectLineTokens tokens, DirectLineOptions options)
    {
        var (holder, error) = await caller.AskAsync(http);
        return error ?? Answer(holder!, tokens, options);
    }

    private static IResult Answer(Holder holder, DirectLineTokens tokens, DirectLineOptions options) => TypedResults.Json(new
    {
        conversationId = holder.Conversation,
        token = tokens.Issue(TokenPurpose.Conversation, holder, options.TokenLifetime),
        expires_in = (int)options.TokenLifetime.TotalSeconds,
    });

    // {"user":{"id":"dl_…"}}; all of it may be missing.
    private static async Task<(string? User, IResult? Error)> UserAsync(HttpContext http, CancellationToken cancel)
    {
        using var reader = new StreamReader(http.Request.Body);
        var buffer = new char[MostBody + 1];
        var read = await reader.ReadBlockAsync(buffer, cancel);
        if (read > MostBody)
        {
            return (null, DirectLineError.TooLarge($"At most {MostBody} characters."));
        }

        if (string.IsNullOrWhiteSpace(new string(buffer, 0, read)))
        {
            return (null, null);
        }

        try
        {
            using var json = JsonDocument.Parse(buffer.AsMemory(0, read));
            var id = json.RootElement.TryGetProperty("user", out var user) && user.ValueKind == JsonValueKind.Object
                && user.TryGetProperty("id", out var named) ? named.GetString() : null;
            return id is null || (id.StartsWith("dl_", StringComparison.Ordinal) && id.Length <= 64)
                ? (id, null)
                : (null, DirectLineError.Bad("user.id must begin with dl_ and have at most 64 characters."));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, DirectLineError.Bad($"The body is not the JSON expected: {e.Message}"));
        }
    }
}
