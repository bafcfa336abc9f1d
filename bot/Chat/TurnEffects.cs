using LegalBot.Cases;
using LegalBot.Desk;
using LegalBot.Questions;
using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Chat;

/// <summary>Reads what a turn looks at, and puts what it decided into the unit of work.</summary>
internal sealed class TurnEffects(
    LegalBotDb db, DeskStatus desk, CaseLookup cases, RegisterCase register, OpenHandoff handoffs, QuestionLog questions, TimeProvider clock)
{
    public async Task<Surroundings> LookAroundAsync(
        string conversationId, long number, TalkState state, Inbound inbound, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var code = CaseCode.Find(inbound.Text) ?? state.CaseCode;
        return new Surroundings(conversationId, $"{conversationId}|{number}", now)
        {
            Handoff = await desk.OfAsync(conversationId, cancel),
            Duty = await desk.OutlookAsync(cancel),
            AskedCode = code,
            Progress = code is null ? null : await cases.FindAsync(code, cancel),
            FreshCode = CaseCode.New(now),
        };
    }

    public async Task ApplyAsync(TurnResult result, string conversationId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (result.Register is { } opening)
        {
            await register.AddAsync(opening, cancel);
        }

        if (result.Handoff is { } request)
        {
            await handoffs.AddAsync(request, cancel);
        }

        if (result.WithdrawHandoff)
        {
            var open = await db.Set<Handoff>().SingleOrDefaultAsync(h => h.ConversationId == conversationId && h.IsOpen, cancel);
            open?.Withdraw(now);
        }

        if (result.Log is { } answered)
        {
            questions.Add(answered);
        }

        if (result.Vote is { } vote)
        {
            await questions.VoteAsync(vote.Key, vote.Helpful, cancel);
        }

        db.AddRange(result.Say.Select(body => MessageRecord.FromBot(conversationId, body.ToJson(), now)));
    }
}
