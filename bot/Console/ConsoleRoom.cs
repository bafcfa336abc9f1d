namespace LegalBot.Console;

/// <summary>The workers' and admins' door.</summary>
internal static class ConsoleRoom
{
    public static IServiceCollection AddConsole(this IServiceCollection services) => services;

    public static WebApplication MapConsole(this WebApplication app) => app;
}
