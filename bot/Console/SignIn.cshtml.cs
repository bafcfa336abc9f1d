using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace LegalBot.Console;

/// <summary>Signing in and out. Five wrong passwords lock the account for a quarter of an hour.</summary>
[EnableRateLimiting(ConsoleRoom.SignInLimit)]
public sealed class SignIn(SignInManager<IdentityUser> signIn) : PageModel
{
    [BindProperty]
    [MaxLength(64)]
    public string UserName { get; set; } = "";

    [BindProperty]
    [MaxLength(256)]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public string? Problem { get; private set; }

    public IActionResult OnGet() => signIn.IsSignedIn(User) ? LocalRedirect("/console") : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await signIn.PasswordSignInAsync(UserName.Trim().ToLowerInvariant(), Password, isPersistent: false, lockoutOnFailure: true);
        if (result.Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(Back) ? Back : "/console");
        }

        // The same words whether the account exists or not.
        Problem = result.IsLockedOut
            ? "试错的次数太多，账号先锁 15 分钟。忘了密码请管理员发一个新链接。"
            : "账号或密码不对，请再试一次。";
        return Page();
    }

    public async Task<IActionResult> OnPostOutAsync()
    {
        await signIn.SignOutAsync();
        return LocalRedirect("/console/sign-in");
    }
}
