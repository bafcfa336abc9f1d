using Microsoft.Extensions.Options;

namespace LegalBot.Desk;

internal static class DeskRoom
{
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddOptions<DeskOptions>().BindConfiguration("Desk").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(sp => sp.GetRequiredService<IOptions<DeskOptions>>().Value);
        services.AddHostedService<HandoffClock>();
        return services
            .AddSingleton<DeskFeed>()
            .AddScoped<DeskDoor>()
            .AddScoped<DeskStatus>()
            .AddScoped<DeskQueue>()
            .AddScoped<DeskTalk>()
            .AddScoped<OpenHandoff>()
            .AddScoped<AdvanceWaiting>()
            .AddScoped<TakeHandoff>()
            .AddScoped<SayToResident>()
            .AddScoped<GiveBack>()
            .AddScoped<CompleteHandoff>()
            .AddScoped<CallResident>();
    }
}
