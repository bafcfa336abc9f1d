using System.Security.Claims;
using LegalBot.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.People;

/// <summary>Sign-in accounts of workers. An account without a password waits for its owner to set one by invitation.</summary>
public sealed class Accounts(LegalBotDb db, UserManager<IdentityUser> users)
{
    /// <summary>Claim that lets an account see everything and manage workers.</summary>
    public const string AdminClaim = "legalbot:admin";

    /// <summary>Adds a worker who can sign in. Without a password the account waits for an invitation to be used.</summary>
    /// <param name="password">Null to invite.</param>
    public async Task<AddedWorker> AddAsync(NewWorker worker, string? password, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var account = new IdentityUser(worker.UserName);
        var made = password is null ? await users.CreateAsync(account) : await users.CreateAsync(account, password);
        if (!made.Succeeded)
        {
            return new AddedWorker(null, Problem(made));
        }

        if (worker.IsAdmin)
        {
            await users.AddClaimAsync(account, new(AdminClaim, "1"));
        }

        var added = Worker.Join(worker.Name, worker.Role, worker.Phone, account.Id);
        db.Add(added);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return new AddedWorker(added, null);
    }

    /// <summary>A one-time code with which the account's owner sets a password; null when there is no such account.</summary>
    public async Task<Invitation?> InviteAsync(int workerId, CancellationToken cancel)
    {
        var accountId = await db.Set<Worker>().Where(w => w.Id == workerId).Select(w => w.AccountId).SingleOrDefaultAsync(cancel);
        return accountId is not null && await users.FindByIdAsync(accountId) is { } account
            ? new Invitation(account.Id, await users.GeneratePasswordResetTokenAsync(account))
            : null;
    }

    /// <summary>Sets the password an invitation lets its holder choose.</summary>
    /// <returns>Null when done, else what is wrong.</returns>
    public async Task<AccountProblem?> AcceptAsync(Invitation invitation, string password)
    {
        if (await users.FindByIdAsync(invitation.Account) is not { } account)
        {
            return AccountProblem.InvitationInvalid;
        }

        var done = await users.ResetPasswordAsync(account, invitation.Code, password);
        return done.Succeeded ? null : Problem(done);
    }

    /// <summary>The worker stops: the account can no longer sign in and open sessions end with the next check.</summary>
    public async Task LeaveAsync(int workerId, CancellationToken cancel)
    {
        if (await db.Set<Worker>().SingleOrDefaultAsync(w => w.Id == workerId, cancel) is not { } worker)
        {
            return;
        }

        worker.Leave();
        await db.SaveChangesAsync(cancel);
        if (worker.AccountId is { } id && await users.FindByIdAsync(id) is { } account)
        {
            await users.SetLockoutEndDateAsync(account, DateTimeOffset.MaxValue);
            await users.UpdateSecurityStampAsync(account);
        }
    }

    /// <summary>The worker who is signed in and still works here; null when there is none.</summary>
    public async Task<WorkerIdentity?> WorkerOfAsync(ClaimsPrincipal user, CancellationToken cancel)
    {
        var accountId = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
        var isAdmin = user.HasClaim(c => c.Type == AdminClaim);
        return await db.Set<Worker>().AsNoTracking().Where(w => w.AccountId == accountId && w.IsActive)
            .Select(w => new WorkerIdentity(w.Id, w.Name, isAdmin)).SingleOrDefaultAsync(cancel);
    }

    public Task<bool> AnyAsync(CancellationToken cancel) => db.Set<IdentityUser>().AnyAsync(cancel);

    private static AccountProblem Problem(IdentityResult result) => result.Errors.First().Code switch
    {
        nameof(IdentityErrorDescriber.DuplicateUserName) => AccountProblem.UserNameTaken,
        nameof(IdentityErrorDescriber.InvalidUserName) => AccountProblem.UserNameInvalid,
        nameof(IdentityErrorDescriber.InvalidToken) => AccountProblem.InvitationInvalid,
        _ => AccountProblem.PasswordWeak,
    };
}

/// <param name="Role">法律明白人, 人民调解员, 网格员 or what else they are.</param>
public sealed record NewWorker(string UserName, string Name, string Role, string Phone, bool IsAdmin);

/// <summary>The worker added, or why not.</summary>
public sealed record AddedWorker(Worker? Worker, AccountProblem? Problem);

/// <param name="Account">Account id.</param>
/// <param name="Code">Good once, for a day.</param>
public sealed record Invitation(string Account, string Code);

/// <summary>Why an account was not made or changed.</summary>
public enum AccountProblem
{
    UserNameTaken,
    UserNameInvalid,
    PasswordWeak,

    /// <summary>Used already, too old, or not one of ours.</summary>
    InvitationInvalid,
}
