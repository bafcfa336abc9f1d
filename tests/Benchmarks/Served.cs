using System.Diagnostics;

namespace LegalBot.Benchmarks;

/// <summary>The program as its users start it, in a process and a data folder of its own.</summary>
internal sealed class Served : IAsyncDisposable
{
    private readonly Process _process;
    private readonly Task _rest;

    private Served(Process process, Uri address, TimeSpan startToReady)
    {
        (_process, Address, StartToReady) = (process, address, startToReady);
        _rest = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to the first good answer of /healthz/ready.</summary>
    public TimeSpan StartToReady { get; }

    /// <summary>Resident set, bytes, as the operating system counts it.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public static async Task<Served> StartAsync(string data, params string[] settings)
    {
        var clock = Stopwatch.StartNew();
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var arg in (string[])[Path.Combine(AppContext.BaseDirectory, "LegalBot.dll"), "--urls", "http://127.0.0.1:0", "--Data:Directory", data, "--Logging:LogLevel:Default", "Warning", .. settings])
        {
            start.ArgumentList.Add(arg);
        }

        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("居民：", StringComparison.Ordinal))
            {
                var address = new Uri(line["居民：".Length..]);
                using var http = new HttpClient { BaseAddress = address };
                (await http.GetAsync("/healthz/ready")).EnsureSuccessStatusCode();
                return new Served(process, address, clock.Elapsed);
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        await _rest;
        _process.Dispose();
    }
}
