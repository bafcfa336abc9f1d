namespace LegalBot.People;

internal static class PeopleRoom
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddScoped<DutyRoster>();
}
