using System.Diagnostics;
using LegalBot.Tests.EndToEnd;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Browser))]

namespace LegalBot.Tests.EndToEnd;

/// <summary>Debian's Chromium, started once for all browser tests; a machine without it sees them skipped with the reason.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Flags =
        ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=zh-CN"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where Chromium is; LEGALBOT_CHROMIUM names another place.</summary>
    public static string Path => Environment.GetEnvironmentVariable("LEGALBOT_CHROMIUM") ?? "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Path))
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Headless = true, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        await (_browser?.CloseAsync() ?? Task.CompletedTask);
        _playwright?.Dispose();
    }

    /// <summary>A fresh window with its own cookies; skips the test where there is no browser.</summary>
    public async Task<IPage> OpenAsync(int width, int height, string locale = "zh-CN")
    {
        // The project's own check must not pass without a browser.
        Assert.False(_browser is null && Environment.GetEnvironmentVariable("LEGALBOT_BROWSER") == "required", $"There is no browser at {Path}.");
        Assert.SkipWhen(_browser is null, $"There is no browser at {Path}: install Debian's chromium or set LEGALBOT_CHROMIUM.");
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height }, Locale = locale, TimezoneId = "Asia/Shanghai", AcceptDownloads = true,
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    /// <summary>Keeps a picture of the page: among the test results or, with LEGALBOT_SCREENSHOTS=1, where the README shows it.</summary>
    public static async Task PictureAsync(IPage page, string name)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(System.IO.Path.Combine(root, "LegalBot.sln")))
        {
            root = System.IO.Path.GetDirectoryName(root) ?? throw new UnreachableException("The tests run outside the project.");
        }

        var folder = Environment.GetEnvironmentVariable("LEGALBOT_SCREENSHOTS") == "1" ? "tests/EndToEnd/Pictures" : "TestResults/Pictures";
        await page.ScreenshotAsync(new() { Path = System.IO.Path.Combine(root, folder, $"{name}.png") });
    }
}
