namespace LegalBot.Chat;

internal static class ChatRoom
{
    public static IServiceCollection AddChat(this IServiceCollection services)
    {
        services.AddHostedService<TurnWorker>();
        return services
            .AddSingleton<PendingTurns>()
            .AddSingleton<Dialogs.ClarifyDialog>()
            .AddSingleton<Dialogs.AskDialog>()
            .AddSingleton<Turn>()
            .AddScoped<FrontDoor>()
            .AddScoped<TurnEffects>()
            .AddScoped<TurnRunner>();
    }
}
