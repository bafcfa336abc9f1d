using LegalBot.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LegalBot.Console;

/// <summary>Where an invited worker chooses a password.</summary>
[EnableRateLimiting(ConsoleRoom.SignInLimit)]
public sealed class InvitationPage(Accounts accounts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Account { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    public string? Problem { get; private set; }

    public void OnGet()
    {
        // The code in the address must not travel on.
        Response.Headers["Referrer-Policy"] = "no-referrer";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.AcceptAsync(new Invitation(Account, Code), Password ?? "") is { } problem)
        {
            Problem = ConsoleWords.Of(problem);
            return Page();
        }

        return LocalRedirect("/console/sign-in");
    }
}
