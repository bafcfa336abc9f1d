using LegalBot.Cli;
using LegalBot.Knowledge.Search;
using LegalBot.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace LegalBot.Tests;

/// <summary>The real program on a port and in a data folder of its own; gone when disposed.</summary>
internal sealed class LegalBotApp : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly bool _keepData;

    private LegalBotApp(WebApplication app, string data, bool keepData) => (_app, Data, _keepData) = (app, data, keepData);

    public string Data { get; }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public IServiceProvider Services => _app.Services;

    /// <param name="settings">As on the command line: <c>--Section:Key</c>, value.</param>
    /// <param name="data">A data folder to go on with, kept afterwards; null for a fresh one.</param>
    /// <param name="change">Swaps services, such as the clock.</param>
    /// <param name="engine">What the bot knows; null for what ships.</param>
    public static async Task<LegalBotApp> StartAsync(
        string[]? settings = null, string? data = null, Action<WebApplicationBuilder>? change = null,
        Func<DataOptions, ISearchEngine>? engine = null)
    {
        var folder = data ?? Path.Combine(Path.GetTempPath(), "legalbot-" + Guid.NewGuid().ToString("N"));
        var app = LegalBotHost.Build(
            [.. settings ?? [], "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Warning", "--urls", "http://127.0.0.1:0", "--Data:Directory", folder],
            engine ?? (_ => Shipped.Engine),
            change);
        await LegalBotHost.PrepareAsync(app, CancellationToken.None);
        await app.StartAsync(CancellationToken.None);
        return new LegalBotApp(app, folder, data is not null);
    }

    public HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (!_keepData)
        {
            Directory.Delete(Data, recursive: true);
        }
    }
}
