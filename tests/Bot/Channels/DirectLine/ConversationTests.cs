using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LegalBot.Tests.Bot.Channels.DirectLine;

/// <summary>Direct Line 3.0 as Web Chat 4.18.1 meets it: endpoints, tokens, origins.</summary>
public sealed class ConversationTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task Starting_twice_with_one_token_gives_201_then_200_and_greets_once()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        await line.UntilAsync(a => a.Count == 1);

        // A raw client may send nothing at all.
        var again = await Line.Json(await line.SendAsync(HttpMethod.Post, "/v3/directline/conversations"));

        Assert.Equal(line.Conversation, again["conversationId"]!.GetValue<string>());
        Assert.StartsWith("ws://", again["streamUrl"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(1800, again["expires_in"]!.GetValue<int>());
        await line.SayAsync("你好");
        var all = await line.UntilAsync(a => a.Count == 3);
        Assert.Single(all, a => Line.Text(a).StartsWith("您好，我是小区的法律小助手", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_browser_that_comes_back_gets_its_conversation_and_a_fresh_one_on_request()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var handler = new HttpClientHandler { CookieContainer = new CookieContainer() };
        using var browser = new HttpClient(handler) { BaseAddress = app.Address };

        var first = await Line.Json(await browser.PostAsync("/directline/token", null));
        var second = await Line.Json(await browser.PostAsync("/directline/token", null));
        var fresh = await Line.Json(await browser.PostAsync("/directline/token?fresh=1", null));

        Assert.Equal(first["conversationId"]!.ToString(), second["conversationId"]!.ToString());
        Assert.NotEqual(first["conversationId"]!.ToString(), fresh["conversationId"]!.ToString());
        Assert.Equal(first["userId"]!.ToString(), fresh["userId"]!.ToString());
    }

    [Fact]
    public async Task The_token_carries_the_claims_that_Web_Chat_reads()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);

        var payload = line.Token.Split('.')[1];
        var claims = JsonNode.Parse(System.Buffers.Text.Base64Url.DecodeFromChars(payload))!;

        Assert.Equal(line.User, claims["user"]!.ToString());
        Assert.Equal(line.Conversation, claims["conv"]!.ToString());
    }

    [Fact]
    public async Task Only_who_knows_the_secret_generates_tokens()
    {
        await using var app = await LegalBotApp.StartAsync(["--DirectLine:Secret", "a-long-secret-for-another-site"]);
        using var line = await Line.StartAsync(app);

        Assert.Equal("Unauthorized", await Line.ErrorAsync(
            await line.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate"), HttpStatusCode.Unauthorized));
        var body = new StringContent("{\"user\":{\"id\":\"dl_li\"}}", Encoding.UTF8, "application/json");
        var made = await Line.Json(await line.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", body, "a-long-secret-for-another-site"));
        Assert.Equal(1800, made["expires_in"]!.GetValue<int>());
        var bad = new StringContent("{\"user\":{\"id\":\"li\"}}", Encoding.UTF8, "application/json");
        Assert.Equal("BadArgument", await Line.ErrorAsync(
            await line.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate", bad, "a-long-secret-for-another-site"), HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task A_live_token_is_refreshed_and_an_expired_one_is_not()
    {
        await using var app = await LegalBotApp.StartAsync(change: b => b.Services.AddSingleton<TimeProvider>(_clock));
        using var line = await Line.StartAsync(app);

        // directlinejs sends no body and no content type.
        var fresh = await Line.Json(await line.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh"));
        Assert.Equal(line.Conversation, fresh["conversationId"]!.ToString());
        _clock.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal("TokenExpired", await Line.ErrorAsync(
            await line.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh"), HttpStatusCode.Forbidden));
        Assert.Equal("TokenExpired", await Line.ErrorAsync(
            await line.SendAsync(HttpMethod.Get, line.At("/activities")), HttpStatusCode.Forbidden));
    }

    [Fact]
    public async Task Another_s_conversation_is_not_there_whatever_is_asked()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var mine = await Line.StartAsync(app);
        using var other = await Line.StartAsync(app);

        foreach (var path in new[] { "", "/activities", "/activities?watermark=0" })
        {
            Assert.Equal("NotFound", await Line.ErrorAsync(
                await mine.SendAsync(HttpMethod.Get, other.At(path)), HttpStatusCode.NotFound));
        }

        var post = new StringContent("{\"type\":\"message\",\"text\":\"我是他\"}", Encoding.UTF8, "application/json");
        Assert.Equal("NotFound", await Line.ErrorAsync(await mine.SendAsync(HttpMethod.Post, other.At("/activities"), post), HttpStatusCode.NotFound));
        Assert.DoesNotContain(await other.UntilAsync(a => a.Count > 0), a => Line.Text(a).Contains("我是他", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJjb252IjoiYyIsInVzZXIiOiJ1IiwiZXhwIjo5OTk5OTk5OTk5fQ.")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task Without_a_good_token_there_is_nothing(string? authorization)
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        using var request = new HttpRequestMessage(HttpMethod.Get, line.At("/activities"));
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        Assert.Equal("Unauthorized", await Line.ErrorAsync(await line.Http.SendAsync(request), HttpStatusCode.Unauthorized));
    }

    [Fact]
    public async Task A_token_is_good_for_one_purpose()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        var stream = System.Web.HttpUtility.ParseQueryString(new Uri(line.StreamUrl).Query)["t"]!;

        Assert.Equal("Unauthorized", await Line.ErrorAsync(
            await line.SendAsync(HttpMethod.Get, line.At("/activities"), token: stream), HttpStatusCode.Unauthorized));
        var wrong = line.StreamUrl.Replace(stream, line.Token, StringComparison.Ordinal);
        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(() => line.ConnectAsync(wrong));
    }

    [Fact]
    public async Task The_stream_address_follows_the_proxy()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        using var request = new HttpRequestMessage(HttpMethod.Get, line.At("?watermark=3"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", line.Token);
        request.Headers.Add("X-Forwarded-Proto", "https");
        request.Headers.Add("X-Forwarded-Host", "fz.example.cn");

        var again = await Line.Json(await line.Http.SendAsync(request));

        Assert.StartsWith("wss://fz.example.cn/v3/directline/conversations/", again["streamUrl"]!.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("&watermark=3", again["streamUrl"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_bodies_are_the_protocol_s_also_for_strangers()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var client = app.Client();

        var answer = await client.GetAsync("/v3/directline/conversations/nobody/activities");

        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(["code", "message"], json.RootElement.GetProperty("error").EnumerateObject().Select(p => p.Name));
    }
}
