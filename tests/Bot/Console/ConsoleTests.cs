using System.Net;
using LegalBot.Cases;
using LegalBot.Desk;
using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LegalBot.Tests.Bot.Console;

/// <summary>The console by plain requests: who gets in, who sees what, and that every action works without scripts.</summary>
public sealed class ConsoleTests
{
    private static readonly string[] Demo = ["--environment", "Development"];

    private static readonly string[] Registration =
    [
        "登记", "漏水", "楼上从上周开始漏水，吊顶泡坏了没人管", "3号楼2单元501", "楼上601", "上周", "修好", "2000元", "没有", "都没有", "跳过", "业主", "王阿姨", "13900001111", "同意并登记",
    ];

    [Theory]
    [InlineData("/console")]
    [InlineData("/console/cases")]
    [InlineData("/console/questions")]
    [InlineData("/console/staff")]
    [InlineData("/console/handoffs/1")]
    [InlineData("/console/handoffs/1/files/abc")]
    [InlineData("/console/live")]
    public async Task Nobody_gets_in_without_signing_in(string path)
    {
        await using var app = await LegalBotApp.StartAsync(Demo);
        using var desk = new Desk(app);

        var answer = await desk.GetAsync(path);

        Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.Unauthorized, $"{path}: {answer.StatusCode}");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_also_for_the_right_one()
    {
        await using var app = await LegalBotApp.StartAsync(Demo);
        using var desk = new Desk(app);
        for (var i = 0; i < 5; i++)
        {
            await desk.PostAsync("/console/sign-in", "/console/sign-in", ("UserName", "wang"), ("Password", "wrong-password"));
        }

        var answer = await desk.PostAsync("/console/sign-in", "/console/sign-in", ("UserName", "wang"), ("Password", DemoCommunity.Password));

        Assert.Contains("先锁 15 分钟", await answer.Content.ReadAsStringAsync());
        var stranger = await desk.PostAsync("/console/sign-in", "/console/sign-in", ("UserName", "nobody"), ("Password", "wrong-password"));
        Assert.Contains("账号或密码不对", await stranger.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_and_a_foreign_return_address_is_not_followed()
    {
        await using var app = await LegalBotApp.StartAsync(Demo);
        using var client = app.Client();
        var forged = await client.PostAsync("/console/sign-in", new FormUrlEncodedContent([KeyValuePair.Create("UserName", "wang")]));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);

        using var desk = new Desk(app);
        var answer = await desk.PostAsync(
            "/console/sign-in", "/console/sign-in", ("UserName", "wang"), ("Password", DemoCommunity.Password), ("Back", "https://evil.example/"));
        Assert.Equal("/console", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_worker_takes_talks_and_closes_by_plain_forms_and_a_colleague_sees_nothing_of_it()
    {
        await using var app = await LegalBotApp.StartAsync(Demo);
        var resident = await RegisteredAsync(app);

        using var wang = await Desk.SignInAsync(app, "wang");
        using var li = await Desk.SignInAsync(app, "li");
        Assert.Contains("漏水：修好", await wang.PageAsync("/console"));
        var page = $"/console/handoffs/{await HandoffAsync(app)}";
        Assert.Equal(HttpStatusCode.Redirect, (await wang.PostAsync("/console", $"{page}?handler=Take")).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await li.GetAsync(page)).StatusCode);
        Assert.DoesNotContain("漏水", await li.PageAsync("/console"));
        Assert.Equal(HttpStatusCode.NotFound, (await li.PostAsync("/console", $"{page}?handler=Say", ("text", "喂"))).StatusCode);

        await wang.PostAsync(page, $"{page}?handler=Say", ("text", "<b>三点</b>到"));
        Assert.Contains(await resident.HearAsync(m => m.Any(x => x.Text.Contains("三点", StringComparison.Ordinal))), m => m.Text == "<b>三点</b>到");
        var shown = await wang.PageAsync(page);
        Assert.Contains("&lt;b&gt;三点", shown);
        Assert.Contains("13900001111", shown);
        Assert.Contains("请先选一个办理结果", await (await wang.PostAsync(page, $"{page}?handler=Complete", ("outcome", ""))).Content.ReadAsStringAsync());
        await wang.PostAsync(page, $"{page}?handler=Complete", ("outcome", nameof(CaseOutcome.Settled)), ("note", "三天内修好"));
        Assert.Contains("已经结束了", await (await wang.PostAsync(page, $"{page}?handler=Say", ("text", "喂"))).Content.ReadAsStringAsync());

        var cases = await wang.PageAsync("/console/cases");
        Assert.Contains("已结案：调解成功", cases);
        await using var scope = app.Services.CreateAsyncScope();
        var file = await scope.ServiceProvider.GetRequiredService<LegalBotDb>().Set<CaseFile>().Include(c => c.Events).SingleAsync();
        Assert.Equal([CaseState.Registered, CaseState.Mediating, CaseState.Closed], file.Events.OrderBy(e => e.Number).Select(e => e.To));
        Assert.Equal(["居民", "王秀兰", "王秀兰"], file.Events.OrderBy(e => e.Number).Select(e => e.Actor));
    }

    [Fact]
    public async Task A_case_given_back_is_taken_up_again_from_its_page()
    {
        await using var app = await LegalBotApp.StartAsync(Demo);
        var resident = await RegisteredAsync(app);

        using var wang = await Desk.SignInAsync(app, "wang");
        var page = $"/console/handoffs/{await HandoffAsync(app)}";
        await wang.PostAsync("/console", $"{page}?handler=Take");
        await wang.PostAsync(page, $"{page}?handler=GiveBack", ("note", "等师傅"));
        Assert.NotEmpty(await resident.SayAsync("谢谢"));
        var code = (await resident.SayAsync("查进度"))[0].Text;
        var at = $"/console/cases/{CaseCode.Find(code)}";

        Assert.Contains("再次联系居民", await wang.PageAsync(at));
        var answer = await wang.PostAsync(at, $"{at}?handler=Call");

        Assert.StartsWith("/console/handoffs/", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains(await resident.HearAsync(m => m.Count > 0), m => m.Text.Contains("已接入", StringComparison.Ordinal));
        Assert.Empty(await resident.SayAsync("楼上漏水怎么办"));
    }

    [Fact]
    public async Task An_admin_invites_a_worker_who_sets_a_password_stands_on_the_roster_and_leaves()
    {
        await using var app = await LegalBotApp.StartAsync(Demo);
        using var admin = await Desk.SignInAsync(app, "admin");
        using var wang = await Desk.SignInAsync(app, "wang");
        Assert.NotEqual(HttpStatusCode.OK, (await wang.GetAsync("/console/staff")).StatusCode);

        var added = await admin.PostAsync(
            "/console/staff", "/console/staff?handler=Add", ("Form.UserName", "Sun"), ("Form.Name", "孙丽"), ("Form.Role", "网格员"), ("Form.Phone", ""), ("Form.IsAdmin", "false"));
        var html = WebUtility.HtmlDecode(await added.Content.ReadAsStringAsync());
        var link = html[html.IndexOf("/console/invitation?", StringComparison.Ordinal)..];
        link = link[..link.IndexOf('"', StringComparison.Ordinal)];
        using var sun = new Desk(app);
        var query = System.Web.HttpUtility.ParseQueryString(link[link.IndexOf('?', StringComparison.Ordinal)..]);
        (string, string)[] Accept(string password) => [("Account", query["account"]!), ("Code", query["code"]!), ("Password", password)];

        Assert.Contains("至少 10 位", await (await sun.PostAsync(link, "/console/invitation", Accept("short"))).Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.Redirect, (await sun.PostAsync(link, "/console/invitation", Accept(DemoCommunity.Password))).StatusCode);
        Assert.Contains("用过了或者过期了", await (await sun.PostAsync(link, "/console/invitation", Accept("another-password"))).Content.ReadAsStringAsync());
        using var signedIn = await Desk.SignInAsync(app, "sun");

        var worker = (await WorkerAsync(app, "孙丽")).ToString();
        var wrong = await admin.PostAsync("/console/staff", "/console/staff?handler=Duty", ("worker", worker), ("days", "Monday"), ("from", "18:00"), ("to", "08:00"));
        Assert.Contains("跨夜请分成两段", await wrong.Content.ReadAsStringAsync());
        await admin.PostAsync("/console/staff", "/console/staff?handler=Duty", ("worker", worker), ("days", "Monday"), ("days", "Friday"), ("from", "08:00"), ("to", "12:00"));
        Assert.Contains("周五 08:00–12:00", await admin.PageAsync("/console/staff"));

        await admin.PostAsync("/console/staff", $"/console/staff?handler=Leave&worker={worker}");
        Assert.Equal(HttpStatusCode.Redirect, (await signedIn.GetAsync("/console")).StatusCode);
    }

    [Fact]
    public async Task In_Production_a_one_time_link_makes_the_first_admin()
    {
        await using var app = await LegalBotApp.StartAsync(["--environment", "Production"]);
        await using var scope = app.Services.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<FirstAdmin>().TokenAsync(default);
        using var desk = new Desk(app);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync("/console/setup?token=guess")).StatusCode);
        var at = $"/console/setup?token={token}";

        var made = await desk.PostAsync(
            at, "/console/setup", ("Token", token!), ("Form.UserName", "chen"), ("Form.Name", "陈晓"), ("Form.Role", "社区书记"), ("Password", DemoCommunity.Password));

        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync(at)).StatusCode);
        using var chen = await Desk.SignInAsync(app, "chen");
        Assert.Contains("人员和值班", await chen.PageAsync("/console/staff"));
    }

    [Fact]
    public async Task What_is_not_there_is_said_in_words()
    {
        await using var app = await LegalBotApp.StartAsync(Demo);
        using var client = app.Client();
        client.DefaultRequestHeaders.Add("Accept", "text/html");

        var answer = await client.GetAsync("/entries/民法典-9999");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("没有这一页", await answer.Content.ReadAsStringAsync());
        var entry = await client.GetStringAsync("/entries/民法典-288");
        Assert.Contains("第二百八十八条", entry);
        Assert.Contains("2021年1月1日起施行", entry);
    }

    private static async Task<Resident> RegisteredAsync(LegalBotApp app)
    {
        var resident = await Resident.OpenAsync(app);
        foreach (var text in Registration)
        {
            await resident.SayAsync(text);
        }

        return resident;
    }

    private static async Task<int> HandoffAsync(LegalBotApp app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<DeskQueue>().OpenAsync(default)).Single().Handoff.Id;
    }

    private static async Task<int> WorkerAsync(LegalBotApp app, string name)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LegalBotDb>().Set<Worker>().Where(w => w.Name == name).Select(w => w.Id).SingleAsync();
    }
}
