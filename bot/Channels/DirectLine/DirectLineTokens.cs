using System.Globalization;
using System.Security.Cryptography;
using LegalBot.Privacy;
using LegalBot.Storage;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace LegalBot.Channels.DirectLine;

/// <summary>
/// Signed tokens (JWT, HS256). Each binds a resident and a conversation and is good for one purpose only; the claims
/// <c>conv</c> and <c>user</c> are those Web Chat reads (Direct Line 3.0, Authentication).
/// </summary>
internal sealed class DirectLineTokens(DataOptions data, TimeProvider clock)
{
    private const string Issuer = "legalbot";
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly Lazy<SymmetricSecurityKey> _key = new(
        () => new SymmetricSecurityKey(KeyFile.ReadOrCreate(data.PathTo("keys/directline.key"), 64)));

    public string Issue(TokenPurpose purpose, Holder holder, TimeSpan lifetime) => _handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AudienceOf(purpose),
        Expires = clock.GetUtcNow().Add(lifetime).UtcDateTime,
        // Two tokens of one second would else be the same.
        Claims = new Dictionary<string, object>
        {
            ["conv"] = holder.Conversation,
            ["user"] = holder.User,
            ["jti"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
        },
        SigningCredentials = new SigningCredentials(_key.Value, SecurityAlgorithms.HmacSha256),
    });

    public async Task<TokenCheck> CheckAsync(TokenPurpose purpose, string token)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = AudienceOf(purpose),
            IssuerSigningKey = _key.Value,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = (_, _, _, _) => true,
        });
        if (!result.IsValid || !result.Claims.TryGetValue("conv", out var conv) || conv is not string conversation
            || !result.Claims.TryGetValue("user", out var named) || named is not string user)
        {
            return new TokenCheck(TokenState.Wrong, null);
        }

        var expires = Convert.ToInt64(result.Claims["exp"], CultureInfo.InvariantCulture);
        var state = expires <= clock.GetUtcNow().ToUnixTimeSeconds() ? TokenState.Expired : TokenState.Good;
        return new TokenCheck(state, new Holder(conversation, user));
    }

    public static Holder NewHolder(string? user = null) => new(NewId("c-"), user ?? NewId("dl_"));

    private static string NewId(string prefix) => prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    private static string AudienceOf(TokenPurpose purpose) => $"legalbot:{purpose}".ToLowerInvariant();
}

/// <summary>Whom a token speaks for, and in which conversation.</summary>
internal sealed record Holder(string Conversation, string User);

/// <summary>What a token is good for.</summary>
internal enum TokenPurpose
{
    /// <summary>Everything in one conversation.</summary>
    Conversation,

    /// <summary>Opening one WebSocket, within 60 s.</summary>
    Stream,

    /// <summary>Reading the files of one conversation.</summary>
    Files,

    /// <summary>This browser's resident, in a cookie.</summary>
    Resident,
}

internal enum TokenState
{
    Good,
    Expired,
    Wrong,
}

/// <param name="Holder">Null only for a wrong token.</param>
internal sealed record TokenCheck(TokenState State, Holder? Holder);
