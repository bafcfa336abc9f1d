using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LegalBot.Tests.Bot.Channels.DirectLine;

/// <summary>A Direct Line client as Web Chat is one, without a browser.</summary>
internal sealed class Line : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private Line(HttpClient http, string token) => (Http, Token) = (http, token);

    public HttpClient Http { get; }

    public string Token { get; set; }

    public string Conversation { get; private set; } = "";

    public string User { get; private set; } = "";

    public string StreamUrl { get; private set; } = "";

    /// <summary>As the page does: asks for a token, then starts the conversation and waits for the greeting.</summary>
    public static async Task<Line> StartAsync(LegalBotApp app)
    {
        var http = app.Client();
        var given = await Json(await http.PostAsync("/directline/token", null));
        var line = new Line(http, given["token"]!.GetValue<string>()) { User = given["userId"]!.GetValue<string>() };
        var started = await Json(await line.SendAsync(HttpMethod.Post, "/v3/directline/conversations", JsonContent.Create(new { user = new { } })), HttpStatusCode.Created);
        line.Conversation = started["conversationId"]!.GetValue<string>();
        line.StreamUrl = started["streamUrl"]!.GetValue<string>();
        await line.UntilAsync(all => all.Count == 1);
        return line;
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? token = null)
    {
        var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Token);
        return Http.SendAsync(request);
    }

    public string At(string rest) => $"/v3/directline/conversations/{Conversation}{rest}";

    public Task<HttpResponseMessage> PostRawAsync(string body) =>
        SendAsync(HttpMethod.Post, At("/activities"), new StringContent(body, Encoding.UTF8, "application/json"));

    /// <summary>Posts a message as Web Chat 4.18.1 does; returns the id given.</summary>
    public async Task<string> SayAsync(string text, string? clientId = null)
    {
        var answer = await PostRawAsync(JsonSerializer.Serialize(new
        {
            type = "message",
            text,
            textFormat = "plain",
            attachments = Array.Empty<object>(),
            channelData = new { attachmentSizes = Array.Empty<int>(), clientActivityID = clientId ?? Guid.NewGuid().ToString("N")[..10] },
            channelId = "webchat",
            from = new { id = "dl_somebody_else", name = "", role = "user" },
            locale = "zh-Hans",
            entities = new[] { new { type = "ClientCapabilities", requiresBotState = true } },
        }));
        return (await Json(answer))["id"]!.GetValue<string>();
    }

    public async Task<JsonObject> GetAsync(string watermark = "") =>
        await Json(await SendAsync(HttpMethod.Get, At($"/activities?watermark={watermark}")));

    /// <summary>Polls until the activities satisfy.</summary>
    public async Task<IReadOnlyList<JsonObject>> UntilAsync(Func<IReadOnlyList<JsonObject>, bool> enough)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var all = (await GetAsync())["activities"]!.AsArray().Select(a => a!.AsObject()).ToList();
            if (enough(all))
            {
                return all;
            }

            await Task.Delay(20, patience.Token);
        }
    }

    public static async Task<JsonObject> Json(HttpResponseMessage answer, HttpStatusCode expected = HttpStatusCode.OK)
    {
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(expected == answer.StatusCode, $"{(int)answer.StatusCode} instead of {(int)expected}: {text}");
        return JsonNode.Parse(text)!.AsObject();
    }

    /// <summary>The error body must be the protocol's.</summary>
    public static async Task<string> ErrorAsync(HttpResponseMessage answer, HttpStatusCode expected)
    {
        var error = (await Json(answer, expected))["error"]!;
        Assert.NotEmpty(error["message"]!.GetValue<string>());
        return error["code"]!.GetValue<string>();
    }

    public async Task<ClientWebSocket> ConnectAsync(string? url = null, string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        using var patience = new CancellationTokenSource(Patience);
        await socket.ConnectAsync(new Uri(url ?? StreamUrl), patience.Token);
        return socket;
    }

    /// <summary>Reads sets until one holds an activity that satisfies; returns all activities read.</summary>
    public static async Task<List<JsonObject>> ReadUntilAsync(ClientWebSocket socket, Func<JsonObject, bool> wanted)
    {
        using var patience = new CancellationTokenSource(Patience);
        var all = new List<JsonObject>();
        while (!all.Exists(a => wanted(a)))
        {
            using var frame = new MemoryStream();
            var buffer = new byte[16 * 1024];
            WebSocketReceiveResult part;
            do
            {
                part = await socket.ReceiveAsync(buffer, patience.Token);
                Assert.NotEqual(WebSocketMessageType.Close, part.MessageType);
                frame.Write(buffer, 0, part.Count);
            }
            while (!part.EndOfMessage);

            if (frame.Length > 0)
            {
                all.AddRange(JsonNode.Parse(frame.ToArray())!["activities"]!.AsArray().Select(a => a!.DeepClone().AsObject()));
            }
        }

        return all;
    }

    public static string Text(JsonObject activity) => activity["text"]?.GetValue<string>() ?? "";

    public static string Id(JsonObject activity) => activity["id"]!.GetValue<string>();

    public void Dispose() => Http.Dispose();
}
