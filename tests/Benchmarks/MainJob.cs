using System.Diagnostics;
using System.Text.RegularExpressions;

namespace LegalBot.Benchmarks;

/// <summary>Start, latency at 50 messages a second, memory and page weight, printed beside the targets.</summary>
internal static partial class MainJob
{
    private const int PerSecond = 50;
    private const int Talkers = 50;

    private static readonly string[] Questions =
    [
        "楼上漏水怎么办", "房东不退押金", "物业费可以不交吗", "邻居养狗半夜叫", "楼道里给电动车充电危险吗", "民法典第二百八十八条", "业主大会表决要多少人同意",
        "高空掉东西砸了我的车谁赔", "装修噪音太大", "借钱不还过了三年还能告吗", "小区公共收益归谁", "小轿车的发动机机油多久换一次",
    ];

    public static async Task RunAsync(int seconds)
    {
        var data = Directory.CreateTempSubdirectory("legalbot-bench-").FullName;
        try
        {
            await using var served = await Served.StartAsync(
                data, "--DirectLine:RequestsPerSecond", "100000", "--DirectLine:RequestBurst", "100000", "--DirectLine:MessagesPerMinute", "100000", "--DirectLine:NewResidentsPerHour", "100000");
            Print("start to ready", $"{served.StartToReady.TotalSeconds:F2} s", "< 3 s");
            Print("resident memory after start", $"{served.ResidentBytes / 1048576.0:F0} MB", "< 250 MB");
            Print("page load of / over the wire", $"{await PageBytesAsync(served.Address) / 1000.0:F0} kB", "< 1000 kB");
            var times = await LoadAsync(served.Address, seconds);
            Print($"question to bot message, p50 at {PerSecond}/s ({times.Count} questions)", $"{At(times, 0.50):F1} ms", "< 20 ms");
            Print($"question to bot message, p99 at {PerSecond}/s", $"{At(times, 0.99):F1} ms", "< 80 ms");
            Print("resident memory after the load", $"{served.ResidentBytes / 1048576.0:F0} MB", "");
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    /// <summary>An open load: a question every 20 ms whether or not the ones before were answered.</summary>
    private static async Task<List<double>> LoadAsync(Uri address, int seconds)
    {
        var talkers = new List<Talker>();
        for (var i = 0; i < Talkers; i++)
        {
            talkers.Add(await Talker.OpenAsync(address));
        }

        await Task.WhenAll(talkers.Select((t, i) => t.AskAsync(Questions[i % Questions.Length])));
        var asked = new List<Task<TimeSpan>>();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < PerSecond * seconds; i++)
        {
            var wait = TimeSpan.FromMilliseconds(1000.0 / PerSecond * i) - clock.Elapsed;
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
            }

            // Each talker has one question under way, as a person has.
            if (i >= Talkers)
            {
                await asked[i - Talkers];
            }

            asked.Add(talkers[i % Talkers].AskAsync(Questions[i % Questions.Length]));
        }

        var times = (await Task.WhenAll(asked)).Select(t => t.TotalMilliseconds).Order().ToList();
        foreach (var talker in talkers)
        {
            await talker.DisposeAsync();
        }

        return times;
    }

    /// <summary>Bytes of the page and of all it links, as a browser that takes brotli gets them.</summary>
    private static async Task<long> PageBytesAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");
        var html = await http.GetByteArrayAsync("/");
        long bytes = html.Length;
        foreach (var path in Linked().Matches(System.Text.Encoding.UTF8.GetString(html)).Select(m => m.Groups["it"].Value).Distinct())
        {
            bytes += (await http.GetByteArrayAsync(path)).Length;
        }

        return bytes;
    }

    private static double At(List<double> ordered, double share) => ordered[Math.Min(ordered.Count - 1, (int)(ordered.Count * share))];

    private static void Print(string what, string figure, string target) => System.Console.WriteLine($"{what,-60} {figure,12}   {target}");

    [GeneratedRegex("(?:src|href)=\"(?<it>/[^\"]+\\.(?:js|css|svg)[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Linked();
}
