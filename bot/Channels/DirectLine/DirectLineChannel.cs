namespace LegalBot.Channels.DirectLine;

/// <summary>Direct Line 3.0 and the residents' chat page.</summary>
internal static class DirectLineChannel
{
    public const string Name = "directline";

    public static IServiceCollection AddDirectLine(this IServiceCollection services) => services;

    public static WebApplication MapDirectLine(this WebApplication app) => app;
}
