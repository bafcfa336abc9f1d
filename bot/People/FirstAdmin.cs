using System.Security.Cryptography;
using System.Text;
using LegalBot.Privacy;
using LegalBot.Storage;

namespace LegalBot.People;

/// <summary>
/// A fresh installation has no account, and so no default password: whoever can read the start's output opens a one-time
/// link and becomes the first admin. The link lives in a file under the data folder until it is used.
/// </summary>
public sealed class FirstAdmin(Accounts accounts, DataOptions data)
{
    private string TokenFile => data.PathTo("keys/setup.key");

    /// <summary>The token of the link; null once there is an account.</summary>
    public async Task<string?> TokenAsync(CancellationToken cancel) =>
        await accounts.AnyAsync(cancel) ? null : Convert.ToHexStringLower(KeyFile.ReadOrCreate(TokenFile, 24));

    public async Task<bool> IsOpenToAsync(string? given, CancellationToken cancel) =>
        given is not null && await TokenAsync(cancel) is { } token
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(token), Encoding.UTF8.GetBytes(given));

    /// <returns>Null when done, else what is wrong.</returns>
    public async Task<AccountProblem?> CreateAsync(string token, NewWorker admin, string password, CancellationToken cancel)
    {
        if (!await IsOpenToAsync(token, cancel))
        {
            return AccountProblem.InvitationInvalid;
        }

        var added = await accounts.AddAsync(admin with { IsAdmin = true }, password, cancel);
        if (added.Problem is null)
        {
            File.Delete(TokenFile);
        }

        return added.Problem;
    }
}
