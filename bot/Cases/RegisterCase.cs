using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Cases;

/// <summary>Registers a dispute once: the same key again returns the case that stands.</summary>
public sealed class RegisterCase(LegalBotDb db, TimeProvider clock)
{
    /// <summary>Adds the case to the unit of work; the caller saves.</summary>
    public async Task<CaseFile> AddAsync(CaseOpening opening, CancellationToken cancel)
    {
        var known = await db.Set<CaseFile>().Include(c => c.Events)
            .SingleOrDefaultAsync(c => c.RegistrationKey == opening.Key, cancel);
        if (known is not null)
        {
            return known;
        }

        var file = CaseFile.Register(opening, clock.GetUtcNow());
        db.Add(file);
        return file;
    }
}
