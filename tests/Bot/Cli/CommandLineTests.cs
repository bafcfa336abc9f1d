using System.Text.Json;

namespace LegalBot.Tests.Bot.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public async Task Ask_answers_as_the_chat_would_in_words_and_as_JSON()
    {
        var (code, said, _) = await ProgramRun.RunAsync("ask", "楼上漏水怎么办", "--json");

        Assert.Equal(0, code);
        using var json = JsonDocument.Parse(said);
        Assert.Equal("guide", json.RootElement.GetProperty("band").GetString());
        Assert.Contains("民法典-296", json.RootElement.GetProperty("citations").EnumerateArray().Select(c => c.GetString()));
    }

    [Fact]
    public async Task Ask_holds_a_conversation_per_item()
    {
        var folder = Directory.CreateTempSubdirectory("legalbot-").FullName;
        var (items, answers) = (Path.Combine(folder, "f.jsonl"), Path.Combine(folder, "o.jsonl"));
        await File.WriteAllLinesAsync(items, ["{\"id\":\"a\",\"query\":\"楼上漏水怎么办\"}", "{\"id\":\"b\",\"turns\":[{\"user\":\"人工\"},{\"user\":\"我不想活了\"}]}"]);

        var (code, _, error) = await ProgramRun.RunAsync("ask", "--items", items, "--out", answers);

        Assert.True(code == 0, error);
        var lines = await File.ReadAllLinesAsync(answers);
        Assert.Equal(2, lines.Length);
        using var second = JsonDocument.Parse(lines[1]);
        Assert.Equal(["handoff", "emergency"], second.RootElement.GetProperty("turns").EnumerateArray().Select(t => t.GetProperty("band").GetString()!));
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(2, "ask")]
    [InlineData(2, "search", "--queries", "x")]
    [InlineData(2, "unheard-of")]
    [InlineData(1, "search", "--queries", "/no/such/file", "--out", "/dev/null")]
    [InlineData(1, "ask", "--items", "/no/such/file", "--out", "/dev/null")]
    public async Task What_cannot_be_done_is_said_in_one_line(int expected, params string[] args)
    {
        var (code, _, error) = await ProgramRun.RunAsync(args);

        Assert.Equal(expected, code);
        Assert.Single(error.Trim().Split('\n'));
    }

    [Fact]
    public async Task The_demo_goes_only_into_an_empty_database_and_the_doctor_finds_nothing_wrong()
    {
        var data = Directory.CreateTempSubdirectory("legalbot-").FullName;

        Assert.Contains("wang", (await ProgramRun.RunAsync("seed-demo", "--Data:Directory", data)).Out);
        var (code, _, error) = await ProgramRun.RunAsync("seed-demo", "--Data:Directory", data);
        Assert.Equal(1, code);
        Assert.Single(error.Trim().Split('\n'));
        Assert.Equal("up to date", (await ProgramRun.RunAsync("migrate", "--Data:Directory", data)).Out.Trim());
        var doctor = await ProgramRun.RunAsync("doctor", "--Data:Directory", data);
        Assert.True(doctor.Code == 0, doctor.Error);
        Assert.Contains("0 faults", doctor.Out);
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task A_taken_port_and_a_wrong_setting_stop_the_start_in_words()
    {
        var data = Directory.CreateTempSubdirectory("legalbot-").FullName;
        var (run, address) = await ProgramRun.ServeAsync(data);
        await using (run)
        {
            var (code, _, error) = await ProgramRun.RunAsync("--urls", address.ToString(), "--Data:Directory", Path.Combine(data, "other"));
            Assert.Equal(1, code);
            Assert.Contains("--urls", error);
        }

        var wrong = await ProgramRun.RunAsync("--urls", "http://127.0.0.1:0", "--Data:Directory", data, "--Desk:OfferTimeout", "-1");
        Assert.Equal(1, wrong.Code);
        Assert.Contains("OfferTimeout", wrong.Error);
        Directory.Delete(data, recursive: true);
    }
}
