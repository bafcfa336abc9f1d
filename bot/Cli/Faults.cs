using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Diagnostics;

namespace LegalBot.Cli;

/// <summary>What a browser sees of a fault of ours, and of a page that is not there: plain words, never a stack.</summary>
internal static class Faults
{
    public static void UseFaults(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            SuppressDiagnosticsCallback = _ => true,
            ExceptionHandler = async http =>
            {
                var incident = Guid.NewGuid().ToString("N")[..8];
                var failed = http.Features.Get<IExceptionHandlerPathFeature>();
                http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("LegalBot.Page")
                    .LogError(failed?.Error, "{Path} failed, incident {Incident}", failed?.Path, incident);
                await WriteAsync(http, "出错了，已经记录", $"编号 {incident}。请退回上一页再试一次；还不行就把编号告诉管理员。");
            },
        });
        app.UseStatusCodePages(context => context.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => WriteAsync(context.HttpContext, "没有这一页", "地址可能写错了，或者这件事不归您看。"),
            StatusCodes.Status400BadRequest => WriteAsync(context.HttpContext, "这次没有提交成功", "页面放得太久了，请刷新以后再试一次。"),
            _ => Task.CompletedTask,
        });
    }

    private static async Task WriteAsync(HttpContext http, string title, string text)
    {
        if (!http.Request.GetTypedHeaders().Accept.Any(a => a.MediaType.Value?.Contains("html", StringComparison.OrdinalIgnoreCase) == true))
        {
            return;
        }

        var encoder = http.RequestServices.GetRequiredService<HtmlEncoder>();
        http.Response.ContentType = "text/html; charset=utf-8";
        await http.Response.WriteAsync(
            "<!DOCTYPE html><html lang=\"zh-Hans\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
            + $"<title>{encoder.Encode(title)}</title><link rel=\"stylesheet\" href=\"/entry.css\"><body class=\"entry-page-body\">"
            + $"<main class=\"entry-page entry-card\"><h1>{encoder.Encode(title)}</h1><p>{encoder.Encode(text)}</p>"
            + "<p><a href=\"/\">回到小助手</a>　<a href=\"/console\">回到工作台</a></p></main>",
            http.RequestAborted);
    }
}
