using LegalBot.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.People;

/// <summary>The workers and their weekly duty, for the admin's page.</summary>
public sealed class Staff(LegalBotDb db)
{
    public async Task<IReadOnlyList<StaffLine>> AllAsync(CancellationToken cancel)
    {
        var shifts = await db.Set<DutyShift>().AsNoTracking().ToListAsync(cancel);
        var workers = await db.Set<Worker>().AsNoTracking().OrderByDescending(w => w.IsActive).ThenBy(w => w.Id).ToListAsync(cancel);
        var names = await db.Set<IdentityUser>().AsNoTracking()
            .ToDictionaryAsync(u => u.Id, u => (u.UserName ?? "", u.PasswordHash != null), cancel);
        return [.. workers.Select(w => new StaffLine(
            w,
            w.AccountId is { } id && names.TryGetValue(id, out var account) ? account.Item1 : "",
            w.AccountId is { } known && names.TryGetValue(known, out var has) && has.Item2,
            [.. shifts.Where(s => s.WorkerId == w.Id).OrderBy(s => ((int)s.Day + 6) % 7).ThenBy(s => s.From)]))];
    }

    /// <summary>Puts a worker on duty every week on the days given.</summary>
    /// <returns>False when the hours are not a stretch of a day or the worker is not there.</returns>
    public async Task<bool> AddDutyAsync(int workerId, IReadOnlyList<DayOfWeek> days, TimeOnly from, TimeOnly to, CancellationToken cancel)
    {
        if (from >= to || days.Count == 0 || !await db.Set<Worker>().AnyAsync(w => w.Id == workerId && w.IsActive, cancel))
        {
            return false;
        }

        db.AddRange(days.Distinct().Select(day => DutyShift.Weekly(workerId, day, from, to, workerId)));
        await db.SaveChangesAsync(cancel);
        return true;
    }

    public async Task EndDutyAsync(int shiftId, CancellationToken cancel) =>
        await db.Set<DutyShift>().Where(s => s.Id == shiftId).ExecuteDeleteAsync(cancel);
}

/// <param name="CanSignIn">A password was set.</param>
public sealed record StaffLine(Worker Worker, string UserName, bool CanSignIn, IReadOnlyList<DutyShift> Duty);
