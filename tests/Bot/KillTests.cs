using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace LegalBot.Tests.Bot;

/// <summary>kill -9 at any moment: nothing acknowledged is lost, nothing is answered twice.</summary>
public sealed class KillTests
{
    private const int Kills = 5;

    [Fact]
    public async Task What_was_acknowledged_is_answered_once_whenever_the_process_is_killed()
    {
        var data = Directory.CreateTempSubdirectory("legalbot-").FullName;
        var random = new Random(20261124);
        var acknowledged = new List<string>();
        var token = "";
        var conversation = "";
        for (var round = 0; round <= Kills; round++)
        {
            var (run, address) = await ProgramRun.ServeAsync(data, "--DirectLine:MessagesPerMinute", "100000", "--DirectLine:RequestsPerSecond", "100000");
            await using (run)
            {
                using var http = new HttpClient { BaseAddress = address };
                if (round == 0)
                {
                    (token, conversation) = await StartAsync(http);
                }

                http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
                if (round == Kills)
                {
                    await VerifyAsync(http, conversation, acknowledged);
                    break;
                }

                // On a busy machine the first answer may take longer than the moment chosen; each round must have something to lose.
                var first = new TaskCompletionSource();
                var kill = KillAfterAsync(run, first.Task, random.Next(5, 250));
                await TalkAsync(http, conversation, round, acknowledged, first);
                await kill;
            }
        }

        Assert.NotEmpty(acknowledged);
        Directory.Delete(data, recursive: true);
    }

    // The moment is what is random here: the test waits on no condition that it could miss.
    private static async Task KillAfterAsync(ProgramRun run, Task first, int milliseconds)
    {
        await first;
        await Task.Delay(milliseconds);
        await run.KillAsync();
    }

    private static async Task<(string Token, string Conversation)> StartAsync(HttpClient http)
    {
        var given = JsonNode.Parse(await (await http.PostAsync("/directline/token", null)).Content.ReadAsStringAsync())!;
        var token = given["token"]!.ToString();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v3/directline/conversations");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        (await http.SendAsync(request)).EnsureSuccessStatusCode();
        return (token, given["conversationId"]!.ToString());
    }

    private static async Task TalkAsync(HttpClient http, string conversation, int round, List<string> acknowledged, TaskCompletionSource first)
    {
        for (var i = 0; ; i++)
        {
            try
            {
                var body = new { type = "message", text = "谢谢", channelData = new { clientActivityID = $"{round}-{i}" } };
                var answer = await http.PostAsJsonAsync($"/v3/directline/conversations/{conversation}/activities", body);
                answer.EnsureSuccessStatusCode();
                acknowledged.Add(JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["id"]!.ToString());
                first.TrySetResult();
            }
            catch (HttpRequestException)
            {
                return;
            }
        }
    }

    private static async Task VerifyAsync(HttpClient http, string conversation, List<string> acknowledged)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (true)
        {
            var all = await AllAsync(http, conversation);
            var fromUser = all.Where(a => a["from"]!["role"]!.ToString() == "user").Select(a => a["id"]!.ToString()).ToList();
            var answers = all.Count(a => a["text"]!.ToString().StartsWith("不客气", StringComparison.Ordinal));
            if (answers == fromUser.Count)
            {
                Assert.Empty(acknowledged.Except(fromUser));
                Assert.Single(all, a => a["text"]!.ToString().StartsWith("您好，我是小区的法律小助手", StringComparison.Ordinal));
                return;
            }

            Assert.True(answers < fromUser.Count, $"{answers} answers to {fromUser.Count} messages");
            await Task.Delay(50, patience.Token);
        }
    }

    private static async Task<List<JsonNode>> AllAsync(HttpClient http, string conversation)
    {
        var all = new List<JsonNode>();
        var watermark = "";
        while (true)
        {
            var set = JsonNode.Parse(await http.GetStringAsync($"/v3/directline/conversations/{conversation}/activities?watermark={watermark}"))!;
            var batch = set["activities"]!.AsArray();
            if (batch.Count == 0)
            {
                return all;
            }

            all.AddRange(batch.Select(a => a!.DeepClone()));
            watermark = set["watermark"]!.ToString();
        }
    }
}
