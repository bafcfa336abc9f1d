using System.Text.Encodings.Web;
using System.Text.Unicode;
using LegalBot.Cases;
using LegalBot.Channels.DirectLine;
using LegalBot.Chat;
using LegalBot.Console;
using LegalBot.Desk;
using LegalBot.Knowledge.Search;
using LegalBot.People;
using LegalBot.Questions;
using LegalBot.Storage;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.WebEncoders;

namespace LegalBot.Cli;

/// <summary>The host as a table of contents.</summary>
internal static class LegalBotHost
{
    /// <param name="args">Settings as <c>--Section:Key value</c>.</param>
    /// <param name="knowledge">Opens what the bot knows.</param>
    /// <param name="change">Lets tests swap the clock.</param>
    public static WebApplication Build(string[] args, Func<DataOptions, ISearchEngine> knowledge, Action<WebApplicationBuilder>? change = null)
    {
        // Settings and pages lie beside the program; data paths stay relative to where the user started it.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(LegalBotHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services
            .AddStorage()
            .AddPeople()
            .AddCases()
            .AddDesk()
            .AddQuestions(knowledge)
            .AddChat()
            .AddDirectLine()
            .AddConsole()
            .AddLimits();
        // A proxy on this machine may say who calls and under which address; nobody else may.
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded => forwarded.ForwardedHeaders =
            ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost);
        // Chinese stays Chinese in pages; what HTML could take for markup is still encoded.
        builder.Services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddHealthChecks().AddCheck<DatabaseCheck>("database", tags: ["ready"]);
        change?.Invoke(builder);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseFaults();
        app.UseSafeHeaders();
        app.UsePageFiles();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30) });
        app.MapHealthChecks("/healthz/live", new() { Predicate = _ => false });
        app.MapHealthChecks("/healthz/ready", new() { Predicate = check => check.Tags.Contains("ready") });
        app.MapDirectLine();
        app.MapConsole();
        return app;
    }

    /// <summary>What must be done before the first request: the index built, the database in shape and, in Development, the demo in it.</summary>
    public static async Task PrepareAsync(WebApplication app, CancellationToken cancel)
    {
        // The first resident must not wait for the index, and neither job needs the other.
        Func<CancellationToken, ValueTask>[] jobs =
        [
            _ =>
            {
                app.Services.GetRequiredService<AskQuestion>();
                return ValueTask.CompletedTask;
            },
            async token => await MigrateAsync(app, token),
        ];
        await Parallel.ForEachAsync(jobs, cancel, (job, token) => job(token));
        if (app.Environment.IsDevelopment())
        {
            await using var scope = app.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<DemoCommunity>().SeedAsync(cancel);
        }
    }

    public static async Task MigrateAsync(WebApplication app, CancellationToken cancel)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Migrator>().RunAsync(cancel);
    }
}
