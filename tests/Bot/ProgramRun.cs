using System.Diagnostics;

namespace LegalBot.Tests.Bot;

/// <summary>The program as a process of its own: for exit codes, output, and being killed.</summary>
internal sealed class ProgramRun : IAsyncDisposable
{
    private readonly Process _process;
    private readonly List<string> _lines = [];
    private Task _rest = Task.CompletedTask;

    private ProgramRun(Process process) => _process = process;

    /// <summary>Runs a verb to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> RunAsync(params string[] args)
    {
        await using var run = Start(args);
        var error = run._process.StandardError.ReadToEndAsync();
        var output = await run._process.StandardOutput.ReadToEndAsync();
        await run._process.WaitForExitAsync();
        return (run._process.ExitCode, output, await error);
    }

    /// <summary>Starts serving and waits until the program says where.</summary>
    public static async Task<(ProgramRun Run, Uri Address)> ServeAsync(string data, params string[] settings)
    {
        var run = Start(["--urls", "http://127.0.0.1:0", "--Data:Directory", data, "--Logging:LogLevel:Default", "Warning", .. settings]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (await run._process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            run._lines.Add(line);
            if (line.StartsWith("居民：", StringComparison.Ordinal))
            {
                // A full pipe would stop the program.
                run._rest = Task.WhenAll(run._process.StandardOutput.ReadToEndAsync(CancellationToken.None), run._process.StandardError.ReadToEndAsync(CancellationToken.None));
                return (run, new Uri(line["居民：".Length..]));
            }
        }

        throw new InvalidOperationException($"The program ended: {string.Join('\n', run._lines)}{await run._process.StandardError.ReadToEndAsync(patience.Token)}");
    }

    /// <summary>Starts a verb without waiting for its end.</summary>
    public static ProgramRun Begin(params string[] args)
    {
        var run = Start(args);
        // A full pipe would stop the program.
        run._rest = Task.WhenAll(run._process.StandardOutput.ReadToEndAsync(), run._process.StandardError.ReadToEndAsync());
        return run;
    }

    /// <summary>kill -9: no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        await _rest;
        _process.Dispose();
    }

    private static ProgramRun Start(string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8, WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var arg in (string[])[Path.Combine(AppContext.BaseDirectory, "LegalBot.dll"), .. args])
        {
            start.ArgumentList.Add(arg);
        }

        return new ProgramRun(Process.Start(start)!);
    }
}
