using LegalBot.People;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Cases;

/// <summary>Tells how far a case is, to whoever knows its code. Shows no personal data but the worker's name.</summary>
public sealed class CaseLookup(LegalBotDb db)
{
    public async Task<CaseProgress?> FindAsync(string code, CancellationToken cancel)
    {
        var file = await db.Set<CaseFile>().AsNoTracking().SingleOrDefaultAsync(c => c.Code == code, cancel);
        if (file is null)
        {
            return null;
        }

        var worker = await db.Set<Worker>().AsNoTracking()
            .Where(w => w.Id == file.WorkerId).Select(w => w.Name).SingleOrDefaultAsync(cancel);
        return new CaseProgress(file.Code, file.Topic, file.State, file.Outcome, file.RegisteredAt, file.ChangedAt, worker);
    }
}

/// <summary>How far a case is.</summary>
public sealed record CaseProgress(
    string Code,
    string Topic,
    CaseState State,
    CaseOutcome? Outcome,
    DateTimeOffset RegisteredAt,
    DateTimeOffset ChangedAt,
    string? WorkerName)
{
    /// <summary>The code, if the case has not ended.</summary>
    public string? OpenCode => State is CaseState.Registered or CaseState.Mediating ? Code : null;
}
