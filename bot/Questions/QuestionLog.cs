using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Questions;

/// <summary>Writes questions and votes to the unit of work; the caller saves.</summary>
public sealed class QuestionLog(LegalBotDb db, TimeProvider clock)
{
    public void Add(AnsweredQuestion answered) => db.Add(QuestionRecord.Of(answered, clock.GetUtcNow()));

    public async Task VoteAsync(string key, bool helpful, CancellationToken cancel)
    {
        if (await db.Set<QuestionRecord>().SingleOrDefaultAsync(q => q.Key == key, cancel) is { } record)
        {
            record.Vote(helpful);
        }
    }

    /// <summary>The newest questions, for the console.</summary>
    public async Task<IReadOnlyList<QuestionRecord>> NewestAsync(int most, CancellationToken cancel) =>
        await db.Set<QuestionRecord>().AsNoTracking().OrderByDescending(q => q.Id).Take(most).ToListAsync(cancel);
}
