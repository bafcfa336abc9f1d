using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LegalBot.Tests.EndToEnd;

/// <summary>From the first question to the closed case, in a real browser, on the real program.</summary>
public sealed partial class StoryTests(Browser browser)
{
    [Fact]
    public async Task A_resident_asks_registers_a_leak_talks_with_a_worker_and_looks_up_the_case()
    {
        await using var app = await LegalBotApp.StartAsync(["--environment", "Development"]);
        var chat = await ChatWindow.OpenAsync(await browser.OpenAsync(390, 844), app);
        await Browser.PictureAsync(chat.Page, "chat-first");

        await AsksAsync(chat);
        var code = await RegistersAsync(chat);

        var desk = await browser.OpenAsync(1366, 900);
        await SignInAsync(desk, app, "wang");
        await Assertions.Expect(desk.Locator("#queue")).ToContainTextAsync(code);
        await Browser.PictureAsync(desk, "console-queue");
        await desk.GetByRole(AriaRole.Button, new() { Name = "接手" }).ClickAsync();
        await Assertions.Expect(desk.Locator(".record")).ToContainTextAsync("13900001111");
        await Assertions.Expect(desk.Locator(".files img")).ToHaveJSPropertyAsync("complete", true);
        await chat.HearsAsync("我是社区的王秀兰");

        await desk.Locator("#say").FillAsync("我下午三点到您家看看，方便吗？");
        await desk.GetByRole(AriaRole.Button, new() { Name = "发送" }).ClickAsync();
        await chat.HearsAsync("我下午三点到您家看看");
        await chat.SaysAsync("方便，我在家等您");
        await Assertions.Expect(desk.Locator("#talk")).ToContainTextAsync("方便，我在家等您");
        await Browser.PictureAsync(desk, "console-talk");
        await Browser.PictureAsync(chat.Page, "chat-human");

        await desk.Locator("#outcome").SelectOptionAsync("Settled");
        await desk.Locator("#note").FillAsync("楼上同意三天内修好，赔两千元");
        await desk.GetByRole(AriaRole.Button, new() { Name = "办结并告诉居民" }).ClickAsync();
        await chat.HearsAsync("调解成功");
        await Assertions.Expect(desk.Locator(".trail")).ToContainTextAsync("王秀兰办结");

        await chat.SaysAndHearsAsync(code, "已办结");
        await desk.GotoAsync(new Uri(app.Address, "/console/cases").ToString());
        await Assertions.Expect(desk.Locator("table")).ToContainTextAsync("已结案：调解成功");
    }

    private static async Task AsksAsync(ChatWindow chat)
    {
        await chat.TapsAsync("楼上漏水");
        await chat.HearsAsync("第二百九十六条");
        await chat.HearsAsync("一步一步来");
        await Browser.PictureAsync(chat.Page, "chat-answer");
        // By the keyboard: while messages still scroll in, a click may land beside the link.
        await chat.Page.GetByRole(AriaRole.Link, new() { NameRegex = ArticleLink() }).First.PressAsync("Enter");
        await Assertions.Expect(chat.Page.Locator("#entry .entry-card")).ToContainTextAsync("起施行");
        await Browser.PictureAsync(chat.Page, "chat-entry");
        await chat.Page.Locator(".entry-close").ClickAsync();
        await chat.SaysAndHearsAsync("房东不退押金怎么办", "押金");
        await chat.SaysAndHearsAsync("邻居的狗天天叫", "狗");
        await chat.SaysAndHearsAsync("小轿车的发动机机油多久换一次", "没有把握");
    }

    private static async Task<string> RegistersAsync(ChatWindow chat)
    {
        await chat.SaysAndHearsAsync("重新开始", "从头来");
        await chat.SaysAndHearsAsync("登记", "哪一类事");
        foreach (var (said, heard) in new[]
        {
            ("漏水", "请说说经过"), ("上周三开始楼上卫生间漏水，客厅吊顶泡坏了", "发生在哪里"), ("3号楼2单元501", "对方是谁"), ("楼上601", "什么时候开始"),
            ("上周三", "最想要什么结果"), ("修好漏点，赔2000元", "多少钱"), ("2000元", "受伤"), ("没有", "报过警"), ("都没有", "照片"),
        })
        {
            await chat.SaysAndHearsAsync(said, heard);
        }

        var photo = Path.Combine(Path.GetTempPath(), $"legalbot-{Guid.NewGuid():N}.png");
        await chat.Page.ScreenshotAsync(new() { Path = photo });
        await chat.SendsFileAsync(photo);
        await chat.HearsAsync("收到了");
        File.Delete(photo);
        await chat.SaysAndHearsAsync("发完了", "您是？");
        await chat.SaysAndHearsAsync("业主", "怎么称呼您");
        await chat.SaysAndHearsAsync("王阿姨", "您的电话");
        await chat.SaysAndHearsAsync("13900001111", "请您看一遍");
        await Assertions.Expect(chat.Bubbles.Filter(new() { HasText = "请您看一遍" }).Last.GetByText("您同意吗？")).ToBeInViewportAsync();
        await Browser.PictureAsync(chat.Page, "chat-review");
        await chat.TapsAsync("同意并登记");
        await chat.HearsAsync("登记好了");
        var text = await chat.Bubbles.Filter(new() { HasText = "登记好了" }).Last.InnerTextAsync();
        return CaseCode().Match(text).Value;
    }

    internal static async Task SignInAsync(IPage page, LegalBotApp app, string user)
    {
        await page.GotoAsync(new Uri(app.Address, "/console").ToString());
        await page.GetByLabel("账号").FillAsync(user);
        await page.GetByLabel("密码").FillAsync(LegalBot.People.DemoCommunity.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await Assertions.Expect(page.Locator("body[data-live=on]")).ToBeVisibleAsync();
    }

    [GeneratedRegex("FZ\\d{6}-[0-9A-Z]{8}", RegexOptions.None, 1000)]
    private static partial Regex CaseCode();

    [GeneratedRegex("第二百九十六条", RegexOptions.None, 1000)]
    private static partial Regex ArticleLink();
}
