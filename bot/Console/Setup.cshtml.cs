using LegalBot.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LegalBot.Console;

/// <summary>The one-time page on which the first admin is made. Not there without the link, or once there is an account.</summary>
[EnableRateLimiting(ConsoleRoom.SignInLimit)]
public sealed class Setup(FirstAdmin first) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public WorkerForm Form { get; set; } = new() { Role = "社区管理员" };

    [BindProperty]
    public string Password { get; set; } = "";

    public string? Problem { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) =>
        await first.IsOpenToAsync(Token, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await first.IsOpenToAsync(Token, cancel))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Problem = "请把账号、姓名和密码都填上。";
            return Page();
        }

        if (await first.CreateAsync(Token!, Form.ToWorker() with { IsAdmin = true }, Password, cancel) is { } problem)
        {
            Problem = ConsoleWords.Of(problem);
            return Page();
        }

        return LocalRedirect("/console/sign-in");
    }
}
