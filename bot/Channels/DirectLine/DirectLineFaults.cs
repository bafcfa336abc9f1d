using System.Diagnostics.CodeAnalysis;

namespace LegalBot.Channels.DirectLine;

/// <summary>Turns a fault of ours into the protocol's error body with a number to look for in the log.</summary>
internal sealed class DirectLineFaults(ILogger<DirectLineFaults> log) : IEndpointFilter
{
    [SuppressMessage("Design", "CA1031", Justification = "The channel's door.")]
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? DirectLineError.TooLarge("文件太大了，每个不超过 10 MB，一次最多 9 个。")
                : DirectLineError.Bad(e.Message);
        }
        catch (Exception e) when (!context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            var incident = Guid.NewGuid().ToString("N")[..8];
            log.LogError(e, "Direct Line request failed, incident {Incident}", incident);
            return DirectLineError.Of(
                StatusCodes.Status500InternalServerError, "ServerError", $"我们这边出错了（{incident}），这条没有存下，请再发一次。");
        }
    }
}
