using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Cases;

/// <summary>Holds every case's history against its hashes.</summary>
public sealed class CaseAudit(LegalBotDb db)
{
    private const int Batch = 500;

    /// <returns>How many cases were checked, and the first broken step of each that is not genuine.</returns>
    public async Task<(int Checked, IReadOnlyList<BrokenHistory> Broken)> RunAsync(CancellationToken cancel)
    {
        var broken = new List<BrokenHistory>();
        var (count, after) = (0, 0);
        while (true)
        {
            var files = await db.Set<CaseFile>().AsNoTracking().Include(c => c.Events)
                .Where(c => c.Id > after).OrderBy(c => c.Id).Take(Batch).ToListAsync(cancel);
            if (files.Count == 0)
            {
                return (count, broken);
            }

            broken.AddRange(files.Select(f => (f.Code, Step: f.FirstBrokenStep())).Where(f => f.Step is not null)
                .Select(f => new BrokenHistory(f.Code, f.Step!.Value)));
            (count, after) = (count + files.Count, files[^1].Id);
        }
    }
}

/// <param name="Step">Number of the first event that does not fit.</param>
public sealed record BrokenHistory(string Code, int Step);
