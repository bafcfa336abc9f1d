using LegalBot.Channels.DirectLine;

namespace LegalBot.Cli;

/// <summary>What somebody hears who asks too often, at whichever door.</summary>
internal static class Limits
{
    public static IServiceCollection AddLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
        limits.OnRejected = async (context, cancel) =>
        {
            var http = context.HttpContext;
            http.Response.Headers.RetryAfter = "5";
            if (http.Request.Path.StartsWithSegments("/v3", StringComparison.Ordinal) || http.Request.Path.StartsWithSegments("/directline", StringComparison.Ordinal))
            {
                await DirectLineError.TooMany().ExecuteAsync(http);
                return;
            }

            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            http.Response.ContentType = "text/plain; charset=utf-8";
            await http.Response.WriteAsync("来得太快了，请过一分钟再试。", cancel);
        });
}
