using Microsoft.Playwright;

namespace LegalBot.Tests.EndToEnd;

/// <summary>The workers' pages: they renew themselves, fit a phone, and give the browser nothing to complain of.</summary>
public sealed class ConsolePagesTests(Browser browser)
{
    [Fact]
    public async Task Every_page_fits_a_phone_without_a_complaint_of_the_browser()
    {
        await using var app = await LegalBotApp.StartAsync(["--environment", "Development"]);
        var resident = await Bot.Resident.OpenAsync(app);
        await resident.SayAsync("楼上漏水怎么办");
        await resident.SayAsync("人工");
        var page = await browser.OpenAsync(390, 844);
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error") { complaints.Add(message.Text); } };
        page.PageError += (_, error) => complaints.Add(error);
        await StoryTests.SignInAsync(page, app, "admin");

        foreach (var path in new[] { "console", "console/cases", "console/questions", "console/staff", "console/handoffs/1" })
        {
            await page.GotoAsync(new Uri(app.Address, path).ToString());
            await Assertions.Expect(page.Locator("body[data-live=on]")).ToBeVisibleAsync();
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{path} is wider than the window.");
            await Browser.PictureAsync(page, "phone-" + path.Replace('/', '-'));
        }

        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_queue_renews_itself_and_two_workers_see_who_took_it()
    {
        await using var app = await LegalBotApp.StartAsync(["--environment", "Development"]);
        var one = await browser.OpenAsync(1366, 768);
        var other = await browser.OpenAsync(1366, 768);
        await StoryTests.SignInAsync(one, app, "wang");
        await StoryTests.SignInAsync(other, app, "li");
        await Assertions.Expect(one.Locator("#queue")).ToContainTextAsync("现在没有人在等");

        var resident = await Bot.Resident.OpenAsync(app);
        await resident.SayAsync("我不想活了");

        await Assertions.Expect(one.Locator(".queue-urgent")).ToContainTextAsync("可能轻生");
        await Assertions.Expect(one).ToHaveTitleAsync("（1）待办 · 法治小区工作台");
        await one.GetByRole(AriaRole.Button, new() { Name = "接手" }).ClickAsync();
        await Assertions.Expect(other.Locator("#queue")).ToContainTextAsync("同事正在谈的");
        await Assertions.Expect(other.Locator(".queue-urgent")).ToHaveCountAsync(0);
    }
}
