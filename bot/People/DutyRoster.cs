using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.People;

/// <summary>Who is asked, and in which order.</summary>
public sealed class DutyRoster(LegalBotDb db)
{
    /// <summary>Active workers on duty at an instant, first to be asked first.</summary>
    public async Task<IReadOnlyList<Worker>> OnDutyAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var local = LocalTime.Of(now);
        var shifts = await db.Set<DutyShift>().AsNoTracking().Where(s => s.Day == local.DayOfWeek).ToListAsync(cancel);
        var ids = shifts.Where(s => s.Covers(local)).OrderBy(s => s.Order).Select(s => s.WorkerId).Distinct().ToList();
        var workers = await db.Set<Worker>().AsNoTracking().Where(w => ids.Contains(w.Id) && w.IsActive).ToListAsync(cancel);
        return [.. workers.OrderBy(w => ids.IndexOf(w.Id))];
    }

    /// <summary>Local time at which the next shift begins; null when the roster has none.</summary>
    public async Task<DateTime?> NextShiftAsync(DateTimeOffset now, CancellationToken cancel)
    {
        var local = LocalTime.Of(now);
        var shifts = await db.Set<DutyShift>().AsNoTracking().ToListAsync(cancel);
        return shifts.Select(s => s.NextStart(local)).Order().Select(t => (DateTime?)t).FirstOrDefault();
    }
}
