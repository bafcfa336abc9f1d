using Microsoft.Extensions.Options;

namespace LegalBot.Channels.DirectLine;

/// <summary>Direct Line 3.0: the residents' chat page and any other client of that protocol.</summary>
internal static class DirectLineChannel
{
    public const string Name = "directline";

    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration("DirectLine").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(sp => sp.GetRequiredService<IOptions<DirectLineOptions>>().Value);
        services.AddOptions<Microsoft.AspNetCore.RateLimiting.RateLimiterOptions>()
            .Configure<DirectLineOptions>(DirectLineLimits.Add);
        return services
            .AddSingleton<DirectLineTokens>()
            .AddSingleton<DirectLineCaller>()
            .AddSingleton<ActivityWriter>()
            .AddSingleton<StreamEndpoint.StreamParts>()
            .AddScoped<ConversationEndpoints.Opening>()
            .AddScoped<ActivityEndpoints.Outgoing>()
            .AddScoped<ActivityEndpoints.Incoming>()
            .AddScoped<UploadEndpoint.Luggage>();
    }

    public static WebApplication MapDirectLine(this WebApplication app)
    {
        var v3 = app.MapGroup("/v3/directline").RequireRateLimiting(DirectLineLimits.Address).AddEndpointFilter<DirectLineFaults>();
        TokenEndpoints.Map(app, v3);
        ConversationEndpoints.Map(v3);
        ActivityEndpoints.Map(v3);
        UploadEndpoint.Map(v3);
        AttachmentEndpoint.Map(v3);
        StreamEndpoint.Map(v3);
        return app;
    }
}
