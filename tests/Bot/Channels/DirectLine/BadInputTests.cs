using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using LegalBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace LegalBot.Tests.Bot.Channels.DirectLine;

/// <summary>Whatever comes in: a clear answer, nothing lost, nothing leaked, and the process lives.</summary>
public sealed class BadInputTests
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":7,\"text\":\"x\"}")]
    [InlineData("{\"type\":\"message\",\"text\":\"x\",\"channelData\":{\"clientActivityID\":\"LONG\"}}")]
    [InlineData("DEEP")]
    public async Task A_body_that_is_no_activity_is_refused_in_the_protocol_s_form(string body)
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        body = body == "DEEP" ? string.Concat(Enumerable.Repeat("{\"a\":", 200)) + "1" + new string('}', 200)
            : body.Replace("LONG", new string('x', 500), StringComparison.Ordinal);

        Assert.Equal("BadArgument", await Line.ErrorAsync(await line.PostRawAsync(body), HttpStatusCode.BadRequest));

        await line.SayAsync("谢谢");
        await line.UntilAsync(a => a.Any(x => Line.Text(x).StartsWith("不客气", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_megabyte_of_text_is_too_large()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);

        Assert.Equal("MessageSizeTooBig", await Line.ErrorAsync(
            await line.PostRawAsync("{\"type\":\"message\",\"text\":\"" + new string('x', 1024 * 1024) + "\"}"), HttpStatusCode.RequestEntityTooLarge));
        Assert.Equal("MessageSizeTooBig", await Line.ErrorAsync(
            await line.PostRawAsync("{\"type\":\"message\",\"text\":\"" + new string('水', 5000) + "\"}"), HttpStatusCode.RequestEntityTooLarge));
    }

    [Theory]
    [InlineData("😀😀😀", "没看懂")]
    [InlineData("\u202e\u200f水漏上楼", "")]
    [InlineData("'; DROP TABLE Messages; --", "")]
    [InlineData("<img src=x onerror=alert(1)>**[点我](javascript:alert(1))**", "")]
    public async Task Odd_text_is_answered_and_does_no_harm(string text, string expected)
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        await line.SayAsync(text);

        var all = await line.UntilAsync(a => a.Count >= 3);

        Assert.Contains(expected, Line.Text(all[2]), StringComparison.Ordinal);
        Assert.DoesNotContain(all.Where(a => a["from"]!["role"]!.ToString() == "bot"), a => Line.Text(a).Contains("onerror", StringComparison.Ordinal));
        Assert.Equal("plain", all[1]["textFormat"]!.ToString());
        Assert.DoesNotContain('\u202e', Line.Text(all[1]));
    }

    [Fact]
    public async Task Files_are_known_by_their_bytes_and_their_names_are_only_names()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var entry = archive.CreateEntry("bomb", CompressionLevel.SmallestSize).Open();
            await entry.WriteAsync(new byte[4 * 1024 * 1024]);
        }

        var answer = await UploadAsync(
            line, ("../../etc/passwd.png", Png), ("病毒.jpg", "MZ\u0090\0executable"u8.ToArray()), ("炸弹.pdf", zip.ToArray()), ("空.jpg", []),
            ("'; DROP TABLE--<b>.png", Png));

        Assert.NotEmpty((await Line.Json(answer))["id"]!.ToString());
        var all = await line.UntilAsync(a => a.Count >= 4);
        var files = all[1]["attachments"]!.AsArray();
        Assert.Equal(["passwd.png", "'; DROP TABLE--b.png"], files.Select(f => f!["name"]!.ToString()));
        var said = string.Join('\n', all.Skip(2).Select(Line.Text));
        Assert.Contains("病毒.jpg：不是照片或 PDF", said, StringComparison.Ordinal);
        Assert.Contains("炸弹.pdf：不是照片或 PDF", said, StringComparison.Ordinal);
        Assert.Contains("空.jpg：是空的", said, StringComparison.Ordinal);

        var got = await line.Http.GetAsync(files[0]!["contentUrl"]!.ToString());
        Assert.Equal(Png, await got.Content.ReadAsByteArrayAsync());
        Assert.Equal("image/png", got.Content.Headers.ContentType!.MediaType);
        Assert.Contains("sandbox", got.Headers.GetValues("Content-Security-Policy").First(), StringComparison.Ordinal);
        using var other = await Line.StartAsync(app);
        var stolen = files[0]!["contentUrl"]!.ToString().Replace(line.Conversation, other.Conversation, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Http.GetAsync(stolen)).StatusCode);
    }

    [Fact]
    public async Task Too_many_and_too_large_files_are_named_and_the_rest_is_kept()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        var large = new byte[10 * 1024 * 1024 + 1];
        Png.CopyTo(large, 0);

        await UploadAsync(line, [("大.png", large), .. Enumerable.Range(0, 10).Select(i => ($"{i}.png", Png))]);

        var all = await line.UntilAsync(a => a.Count >= 3);
        Assert.Equal(9, all[1]["attachments"]!.AsArray().Count);
        Assert.Contains("超过了 10 MB", Line.Text(all[2]), StringComparison.Ordinal);
        Assert.Contains("一次最多 9 个", Line.Text(all[2]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_raw_file_upload_and_a_broken_one_are_both_answered()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        using var raw = new ByteArrayContent(Png);
        raw.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        raw.Headers.TryAddWithoutValidation("Content-Disposition", "name=\"file\"; filename*=UTF-8''%E6%BC%8F%E6%B0%B4.png");

        await Line.Json(await line.SendAsync(HttpMethod.Post, line.At("/upload?userId=dl_other"), raw));
        var broken = new StringContent("--x\r\nno end", Encoding.UTF8);
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        Assert.Equal("BadArgument", await Line.ErrorAsync(await line.SendAsync(HttpMethod.Post, line.At("/upload"), broken), HttpStatusCode.BadRequest));

        var all = await line.UntilAsync(a => a.Count >= 3);
        Assert.NotNull(all[1]["attachments"]);
        Assert.Equal("漏水.png", all[1]["attachments"]![0]!["name"]!.ToString());
        Assert.Equal(line.User, all[1]["from"]!["id"]!.ToString());
    }

    [Fact]
    public async Task Ten_thousand_requests_from_one_address_are_slowed_down_and_the_process_lives()
    {
        await using var app = await LegalBotApp.StartAsync();
        using var line = await Line.StartAsync(app);
        var counts = new System.Collections.Concurrent.ConcurrentDictionary<HttpStatusCode, int>();

        await Parallel.ForAsync(0, 10_000, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, cancel) =>
        {
            using var answer = await line.SendAsync(HttpMethod.Get, line.At("/activities?watermark=9999"));
            counts.AddOrUpdate(answer.StatusCode, 1, (_, n) => n + 1);
        });

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.TooManyRequests], counts.Keys.Order());
        Assert.True(counts[HttpStatusCode.TooManyRequests] > 5_000);
        Assert.Equal(HttpStatusCode.OK, (await line.Http.GetAsync("/healthz/ready")).StatusCode);
        using var limited = await line.SendAsync(HttpMethod.Get, line.At("/activities"));
        if (limited.StatusCode == HttpStatusCode.TooManyRequests)
        {
            Assert.Equal("TooManyRequests", await Line.ErrorAsync(limited, HttpStatusCode.TooManyRequests));
            Assert.NotNull(limited.Headers.RetryAfter);
        }
    }

    [Fact]
    public async Task A_full_disk_is_said_and_nothing_is_half_kept()
    {
        var full = new FullDisk();
        await using var app = await LegalBotApp.StartAsync(change: b => b.Services.ConfigureDbContext<SqliteLegalBotDb>(db => db.AddInterceptors(full)));
        using var line = await Line.StartAsync(app);
        await line.UntilAsync(a => a.Count == 1);

        full.IsFull = true;
        var error = await Line.ErrorAsync(await line.PostRawAsync("{\"type\":\"message\",\"text\":\"谢谢\"}"), HttpStatusCode.InternalServerError);
        full.IsFull = false;

        Assert.Equal("ServerError", error);
        Assert.Single((await line.GetAsync())["activities"]!.AsArray());
        await line.SayAsync("谢谢");
        await line.UntilAsync(a => a.Count == 3);
    }

    private static Task<HttpResponseMessage> UploadAsync(Line line, params (string Name, byte[] Bytes)[] files)
    {
        var form = new MultipartFormDataContent();
        var activity = new StringContent(new JsonObject
        {
            ["type"] = "message",
            ["text"] = "",
            ["channelData"] = new JsonObject { ["clientActivityID"] = "up-1" },
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["thumbnailUrl"] = "data:image/jpeg;base64," + new string('A', 40_000) }),
        }.ToJsonString());
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        foreach (var (name, bytes) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
            form.Add(part, "file", name);
        }

        return line.SendAsync(HttpMethod.Post, line.At("/upload"), form);
    }

    /// <summary>Fails writes as SQLite does when the disk is full (SQLITE_FULL, 13).</summary>
    private sealed class FullDisk : SaveChangesInterceptor
    {
        public bool IsFull { get; set; }

        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
            DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
            IsFull ? throw new DbUpdateException("full", new SqliteException("database or disk is full", 13)) : ValueTask.FromResult(result);
    }
}
