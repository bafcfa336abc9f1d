using System.Net;

namespace LegalBot.Tests.Bot;

public sealed class HostTests
{
    [Fact]
    public async Task A_fresh_start_is_live_and_ready()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var client = app.Client();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/healthz/live")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/healthz/ready")).StatusCode);
    }
}
