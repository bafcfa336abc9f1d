using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace LegalBot.Benchmarks;

/// <summary>A resident on Direct Line with an open socket: posts a question and waits for the bot's last message to it.</summary>
internal sealed class Talker : IAsyncDisposable
{
    private readonly HttpClient _http;
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[256 * 1024];
    private string _conversation = "";

    private Talker(HttpClient http) => _http = http;

    public static async Task<Talker> OpenAsync(Uri address)
    {
        var http = new HttpClient { BaseAddress = address };
        var given = JsonNode.Parse(await (await http.PostAsync("/directline/token", null)).Content.ReadAsStringAsync())!;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", given["token"]!.ToString());
        var started = JsonNode.Parse(await (await http.PostAsync("/v3/directline/conversations", null)).Content.ReadAsStringAsync())!;
        var talker = new Talker(http) { _conversation = started["conversationId"]!.ToString() };
        await talker._socket.ConnectAsync(new Uri(started["streamUrl"]!.ToString()), CancellationToken.None);
        await talker.HearAsync(a => a["from"]!["role"]!.ToString() == "bot");
        return talker;
    }

    /// <summary>From the post to the bot's message over the socket.</summary>
    public async Task<TimeSpan> AskAsync(string question)
    {
        var clock = Stopwatch.StartNew();
        var heard = HearAsync(a => a["from"]!["role"]!.ToString() == "bot" && a["suggestedActions"] is not null);
        var answer = await _http.PostAsJsonAsync(
            $"/v3/directline/conversations/{_conversation}/activities", new { type = "message", text = question, channelData = new { clientActivityID = Guid.NewGuid().ToString("N") } });
        answer.EnsureSuccessStatusCode();
        await heard;
        return clock.Elapsed;
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        _socket.Dispose();
        _http.Dispose();
        await ValueTask.CompletedTask;
    }

    private async Task HearAsync(Func<JsonNode, bool> wanted)
    {
        while (true)
        {
            var length = 0;
            WebSocketReceiveResult part;
            do
            {
                part = await _socket.ReceiveAsync(new ArraySegment<byte>(_buffer, length, _buffer.Length - length), CancellationToken.None);
                length += part.Count;
            }
            while (!part.EndOfMessage);

            if (length > 0 && JsonNode.Parse(_buffer.AsSpan(0, length))!["activities"]!.AsArray().Any(a => wanted(a!)))
            {
                return;
            }
        }
    }
}
