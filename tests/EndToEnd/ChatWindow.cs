using Microsoft.Playwright;

namespace LegalBot.Tests.EndToEnd;

/// <summary>The residents' page as a resident uses it.</summary>
internal sealed class ChatWindow(IPage page)
{
    public IPage Page => page;

    public ILocator Bubbles => page.Locator(".webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content");

    public static async Task<ChatWindow> OpenAsync(IPage page, LegalBotApp app)
    {
        await page.GotoAsync(app.Address.ToString());
        var window = new ChatWindow(page);
        await window.HearsAsync("您好，我是小区的法律小助手");
        return window;
    }

    public async Task SaysAsync(string text)
    {
        var box = page.GetByPlaceholder("在这里写您的事");
        await box.FillAsync(text);
        await box.PressAsync("Enter");
    }

    public async Task TapsAsync(string suggestion) =>
        await page.Locator(".webchat__suggested-action").Filter(new() { HasText = suggestion }).First.ClickAsync();

    /// <summary>Waits until a bubble of the bot or a worker holds the text.</summary>
    public async Task HearsAsync(string text) =>
        await Assertions.Expect(Bubbles.Filter(new() { HasText = text }).Last).ToBeVisibleAsync(new() { Timeout = 20_000 });

    public async Task SaysAndHearsAsync(string said, string heard)
    {
        await SaysAsync(said);
        await HearsAsync(heard);
    }

    public async Task SendsFileAsync(string path)
    {
        await page.Locator("input[type=file]").First.SetInputFilesAsync(path);
        // Sending before the page has taken the file in would send nothing.
        await Assertions.Expect(page.Locator(".webchat__attachment-icon--checked")).ToBeVisibleAsync();
        await page.Locator(".webchat__send-button").ClickAsync();
    }
}
