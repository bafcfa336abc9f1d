using System.Threading.RateLimiting;
using LegalBot.Console.Live;
using LegalBot.People;
using LegalBot.Storage;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace LegalBot.Console;

/// <summary>The workers' and admins' door: server-rendered pages under /console, live by SignalR.</summary>
internal static class ConsoleRoom
{
    /// <summary>Policy for pages of admins.</summary>
    public const string Admins = "console-admins";

    /// <summary>How often one address may try to sign in.</summary>
    public const string SignInLimit = "console-sign-in";

    /// <summary>How often one address may ask for pages.</summary>
    public const string PageLimit = "console-pages";

    private static readonly string[] OpenPages = ["/Console/SignIn", "/Console/Setup", "/Console/InvitationPage"];

    public static IServiceCollection AddConsole(this IServiceCollection services)
    {
        services.AddOptions<ConsoleOptions>().BindConfiguration("Console").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(sp => sp.GetRequiredService<IOptions<ConsoleOptions>>().Value);
        AddSignIn(services);
        services.AddRazorPages(pages =>
        {
            pages.RootDirectory = "/";
            pages.Conventions.AuthorizeFolder("/Console");
            foreach (var open in OpenPages)
            {
                pages.Conventions.AllowAnonymousToPage(open);
            }

            pages.Conventions.AuthorizePage("/Console/StaffPage", Admins);
        });
        services.AddSignalR();
        services.AddHostedService<LiveRelay>();
        services.AddHttpContextAccessor().AddScoped<ConsoleFiles.Visit>();
        return services;
    }

    public static WebApplication MapConsole(this WebApplication app)
    {
        app.MapRazorPages();
        app.MapHub<LiveHub>("/console/live").RequireAuthorization();
        ConsoleFiles.Map(app);
        return app;
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<ConsoleOptions>((cookie, options) =>
        {
            cookie.Cookie.Name = "legalbot_worker";
            cookie.Cookie.SameSite = SameSiteMode.Lax;
            cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            cookie.LoginPath = cookie.AccessDeniedPath = "/console/sign-in";
            cookie.ReturnUrlParameter = "back";
            cookie.ExpireTimeSpan = options.SessionLifetime;
        });
        services.Configure<SecurityStampValidatorOptions>(stamps => stamps.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAuthorizationBuilder().AddPolicy(Admins, policy => policy.RequireClaim(Accounts.AdminClaim));
        services.AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "legalbot_form");
        // Keys beside the other keys, so that sessions outlive a restart.
        services.AddDataProtection().SetApplicationName("LegalBot");
        services.AddOptions<KeyManagementOptions>().Configure<DataOptions, ILoggerFactory>((keys, data, log) =>
            keys.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(
                KeyFolder(data.PathTo("keys/sessions")), log));
        services.AddOptions<RateLimiterOptions>().Configure<ConsoleOptions>((limits, options) =>
        {
            limits.AddPolicy(SignInLimit, http => PerMinute("sign-in", http, options.SignInsPerMinute));
            limits.AddPolicy(PageLimit, http => PerMinute("pages", http, options.PagesPerMinute));
        });
    }

    // Only the owner may read the keys.
    private static DirectoryInfo KeyFolder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private static RateLimitPartition<string> PerMinute(string what, HttpContext http, int most) =>
        RateLimitPartition.GetSlidingWindowLimiter($"{what}:{http.Connection.RemoteIpAddress}", _ => new SlidingWindowRateLimiterOptions
        {
            PermitLimit = most,
            Window = TimeSpan.FromMinutes(1),
            SegmentsPerWindow = 6,
        });
}
