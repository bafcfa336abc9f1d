namespace LegalBot.Cases;

internal static class CasesRoom
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddScoped<RegisterCase>()
        .AddScoped<CaseLookup>()
        .AddScoped<CaseAudit>();
}
