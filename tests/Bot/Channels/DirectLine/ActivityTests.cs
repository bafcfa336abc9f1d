using System.Net;
using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace LegalBot.Tests.Bot.Channels.DirectLine;

/// <summary>What goes in and comes out: ids, watermarks, order, echo, sockets.</summary>
public sealed class ActivityTests
{
    [Fact]
    public async Task The_id_is_the_same_in_the_reply_the_socket_and_the_history()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        using var socket = await line.ConnectAsync();

        var id = await line.SayAsync("楼上漏水怎么办", "client-1");
        var pushed = await Line.ReadUntilAsync(socket, a => a["suggestedActions"] is not null && Line.Text(a).Contains("一步一步来", StringComparison.Ordinal));
        var kept = await line.UntilAsync(a => a.Count >= 4);

        var echo = Assert.Single(pushed, a => Line.Id(a) == id);
        Assert.Equal("client-1", echo["channelData"]!["clientActivityID"]!.ToString());
        Assert.Equal(kept.Select(Line.Id), pushed.Select(Line.Id));
        Assert.Equal(kept.Count, kept.Select(Line.Id).Distinct().Count());
    }

    [Fact]
    public async Task Who_speaks_is_what_the_token_says_not_what_the_client_says()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        await line.SayAsync("你好");

        var all = await line.UntilAsync(a => a.Count == 3);

        Assert.Equal((line.User, "user"), (all[1]["from"]!["id"]!.ToString(), all[1]["from"]!["role"]!.ToString()));
        foreach (var activity in all)
        {
            Assert.All(new[] { "recipient", "conversation", "serviceUrl", "channelId", "timestamp" }, field => Assert.NotNull(activity[field]));
            Assert.Null(activity["replyToId"]);
        }

        Assert.Equal(("bot", "user"), (all[2]["from"]!["role"]!.ToString(), all[2]["recipient"]!["role"]!.ToString()));
        Assert.Contains(line.User, all[0]["suggestedActions"]!["to"]!.AsArray().Select(t => t!.ToString()));
    }

    [Fact]
    public async Task A_watermark_gives_only_what_is_newer_and_nonsense_is_said()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        await line.UntilAsync(a => a.Count == 1);
        var first = (await line.GetAsync())["watermark"]!.ToString();

        Assert.Empty((await line.GetAsync(first))["activities"]!.AsArray());
        Assert.Equal(first, (await line.GetAsync(first))["watermark"]!.ToString());
        await line.SayAsync("谢谢");
        await line.UntilAsync(a => a.Count == 3);
        Assert.Equal(2, (await line.GetAsync(first))["activities"]!.AsArray().Count);
        Assert.Equal("BadArgument", await Line.ErrorAsync(
            await line.SendAsync(HttpMethod.Get, line.At("/activities?watermark=abc")), HttpStatusCode.BadRequest));
    }

    [Fact]
    public async Task What_was_said_before_the_socket_opened_comes_first_and_a_watermark_skips_it()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        await line.SayAsync("你好");
        await line.UntilAsync(a => a.Count == 3);

        using var whole = await line.ConnectAsync();
        var all = await Line.ReadUntilAsync(whole, a => Line.Text(a).StartsWith("您好，我在", StringComparison.Ordinal));
        Assert.Equal(3, all.Count);

        var mark = (await line.GetAsync())["watermark"]!.ToString();
        var again = await Line.Json(await line.SendAsync(HttpMethod.Get, line.At($"?watermark={mark}")));
        using var rest = await line.ConnectAsync(again["streamUrl"]!.ToString());
        await line.SayAsync("谢谢");
        Assert.DoesNotContain(await Line.ReadUntilAsync(rest, a => Line.Text(a).StartsWith("不客气", StringComparison.Ordinal)), a => Line.Text(a) == "你好");
    }

    [Fact]
    public async Task Two_tabs_both_hear_and_empty_frames_are_passed_over()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        using var one = await line.ConnectAsync();
        using var two = await line.ConnectAsync();
        await one.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        await one.SendAsync("{\"odd\":1}"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

        await line.SayAsync("谢谢");

        await Line.ReadUntilAsync(one, a => Line.Text(a).StartsWith("不客气", StringComparison.Ordinal));
        await Line.ReadUntilAsync(two, a => Line.Text(a).StartsWith("不客气", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_foreign_site_s_socket_and_a_late_one_are_refused()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        await using var app = await LegalBotApp.StartAsync(change: b => b.Services.AddSingleton<TimeProvider>(clock));
        using var line = await Line.StartAsync(app);

        await Assert.ThrowsAsync<WebSocketException>(() => line.ConnectAsync(origin: "https://evil.example"));
        using var own = await line.ConnectAsync(origin: app.Address.GetLeftPart(UriPartial.Authority));
        clock.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAsync<WebSocketException>(() => line.ConnectAsync());
    }

    [Fact]
    public async Task A_message_sent_again_is_answered_once()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => line.SayAsync("谢谢", "same")));

        Assert.Single(ids.Distinct());
        var all = await line.UntilAsync(a => a.Any(x => Line.Text(x).StartsWith("不客气", StringComparison.Ordinal)));
        Assert.Equal(3, all.Count);
    }

    [Fact]
    public async Task Times_never_go_back_though_the_clock_does()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        await using var app = await LegalBotApp.StartAsync(change: b => b.Services.AddSingleton<TimeProvider>(clock));
        using var line = await Line.StartAsync(app);
        await line.UntilAsync(a => a.Count == 1);
        clock.AdjustTime(clock.GetUtcNow().AddDays(-2));
        await line.SayAsync("你好");
        await line.UntilAsync(a => a.Count == 3);
        clock.AdjustTime(clock.GetUtcNow().AddDays(9));
        line.Token = FreshToken(app, line);
        await line.SayAsync("谢谢");

        var all = await line.UntilAsync(a => a.Count == 5);

        var times = all.Select(a => DateTimeOffset.Parse(a["timestamp"]!.ToString())).ToList();
        Assert.Equal(times.Order(), times);
        Assert.Equal(times.Count, times.Distinct().Count());
    }

    [Theory]
    [InlineData("{\"type\":\"typing\"}")]
    [InlineData("{\"type\":\"event\",\"name\":\"webchat/join\",\"value\":{\"language\":\"zh-CN\"}}")]
    [InlineData("{\"type\":\"conversationUpdate\",\"membersAdded\":[]}")]
    [InlineData("{\"type\":\"unheardOf\",\"future\":[1,{\"x\":null}]}")]
    public async Task What_needs_no_answer_gets_an_id_all_the_same(string activity)
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);

        var answer = await Line.Json(await line.PostRawAsync(activity));

        Assert.NotEmpty(answer["id"]!.ToString());
        Assert.Single(await line.UntilAsync(a => a.Count > 0));
    }

    [Fact]
    public async Task A_card_s_answer_is_heard_by_its_text_value()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);

        await Line.Json(await line.PostRawAsync("{\"type\":\"message\",\"value\":\"楼上漏水怎么办\",\"channelData\":{\"postBack\":true}}"));

        await line.UntilAsync(a => a.Any(x => Line.Text(x).Contains("一步一步来", StringComparison.Ordinal)));
    }

    private static string FreshToken(LegalBotApp app, Line line) => app.Services.GetRequiredService<LegalBot.Channels.DirectLine.DirectLineTokens>().Issue(
        LegalBot.Channels.DirectLine.TokenPurpose.Conversation,
        new LegalBot.Channels.DirectLine.Holder(line.Conversation, line.User),
        TimeSpan.FromMinutes(30));
}
