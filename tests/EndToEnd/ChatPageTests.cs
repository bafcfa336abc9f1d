using Microsoft.Playwright;

namespace LegalBot.Tests.EndToEnd;

/// <summary>The residents' page itself: small windows, both scripts, large text, no network.</summary>
public sealed class ChatPageTests(Browser browser)
{
    [Fact]
    public async Task It_works_in_a_narrow_window_in_both_scripts_and_in_large_text_without_a_complaint_of_the_browser()
    {
        await using var app = await LegalBotApp.StartAsync(["--environment", "Development"]);
        var page = await browser.OpenAsync(360, 640);
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error") { complaints.Add(message.Text); } };
        page.PageError += (_, error) => complaints.Add(error);
        var chat = await ChatWindow.OpenAsync(page, app);
        await Assertions.Expect(page.Locator(".webchat__suggested-action")).ToHaveCountAsync(8);
        await FitsAsync(page);

        await page.Locator("#large").ClickAsync();
        await Assertions.Expect(page.Locator("html.large")).ToHaveCountAsync(1);
        await FitsAsync(page);
        await Browser.PictureAsync(page, "chat-large");
        await page.Locator("#script").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("小區法律小助手");
        await chat.TapsAsync("楼上漏水");
        await chat.HearsAsync("一步一步来");
        await FitsAsync(page);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("小區法律小助手");
        await chat.HearsAsync("一步一步来");

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task A_Traditional_browser_is_greeted_in_Traditional_and_a_fresh_talk_begins_anew()
    {
        await using var app = await LegalBotApp.StartAsync(["--environment", "Development"]);
        var page = await browser.OpenAsync(1366, 768, "zh-TW");
        await page.GotoAsync(app.Address.ToString());
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("小區法律小助手");
        await new ChatWindow(page).HearsAsync("您好，我是小区的法律小助手");
        await page.GetByPlaceholder("在這裡寫您的事").FillAsync("你好");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".webchat__bubble--from-user")).ToHaveCountAsync(1);
        await Browser.PictureAsync(page, "chat-wide");

        await page.Locator("#fresh").ClickAsync();

        await Assertions.Expect(page.Locator(".webchat__suggested-action")).ToHaveCountAsync(8);
        await Assertions.Expect(page.Locator(".webchat__bubble--from-user")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Without_a_network_it_says_so_and_goes_on_afterwards()
    {
        await using var app = await LegalBotApp.StartAsync(["--environment", "Development"]);
        var page = await browser.OpenAsync(390, 844);
        var chat = await ChatWindow.OpenAsync(page, app);

        await page.Context.SetOfflineAsync(true);
        await Assertions.Expect(page.Locator("#trouble")).ToContainTextAsync("网络断了");
        await page.Context.SetOfflineAsync(false);

        await Assertions.Expect(page.Locator("#trouble")).ToBeHiddenAsync();
        await chat.SaysAndHearsAsync("谢谢", "不客气");
    }

    private static async Task FitsAsync(IPage page) =>
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), "The page is wider than the window.");
}
