using LegalBot.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LegalBot.Console;

/// <summary>A page that only a worker who still works here sees.</summary>
[EnableRateLimiting(ConsoleRoom.PageLimit)]
public abstract class ConsolePage : PageModel
{
    /// <summary>Who acts. Set before any handler runs.</summary>
    public WorkerIdentity Worker { get; private set; } = new(0, "", false);

    /// <summary>Said once at the top of the page.</summary>
    [TempData]
    public string? Notice { get; set; }

    /// <summary>Asked for by htmx: a part of the page is enough.</summary>
    protected bool WantsPart => Request.Headers.ContainsKey("HX-Request");

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var accounts = HttpContext.RequestServices.GetRequiredService<Accounts>();
        if (await accounts.WorkerOfAsync(User, HttpContext.RequestAborted) is not { } worker)
        {
            await HttpContext.RequestServices.GetRequiredService<SignInManager<IdentityUser>>().SignOutAsync();
            context.Result = new RedirectResult("/console/sign-in");
            return;
        }

        Worker = worker;
        // The form tokens on the pages want both words.
        Response.Headers.CacheControl = "no-cache, no-store";
        await next();
    }
}
