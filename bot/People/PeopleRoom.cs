using LegalBot.Storage;
using Microsoft.AspNetCore.Identity;

namespace LegalBot.People;

internal static class PeopleRoom
{
    public static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddIdentityCore<IdentityUser>(identity =>
            {
                // Length beats composition (NIST SP 800-63B, 5.1.1.2).
                identity.Password.RequiredLength = 10;
                identity.Password.RequireDigit = identity.Password.RequireLowercase = false;
                identity.Password.RequireUppercase = identity.Password.RequireNonAlphanumeric = false;
                identity.Password.RequiredUniqueChars = 5;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                identity.User.AllowedUserNameCharacters = "abcdefghijklmnopqrstuvwxyz0123456789._-";
            })
            .AddEntityFrameworkStores<LegalBotDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        return services
            .AddScoped<DutyRoster>()
            .AddScoped<Accounts>()
            .AddScoped<FirstAdmin>()
            .AddScoped<Staff>()
            .AddScoped<DemoCommunity>();
    }
}
