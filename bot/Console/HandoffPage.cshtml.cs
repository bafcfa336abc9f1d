using LegalBot.Cases;
using LegalBot.Desk;
using LegalBot.Knowledge.Corpus;
using Microsoft.AspNetCore.Mvc;

namespace LegalBot.Console;

/// <summary>A handoff: take it, talk, give it back, close it.</summary>
public sealed class HandoffPage(
    KnowledgeCorpus corpus, DeskTalk talk, TakeHandoff take, SayToResident say, GiveBack giveBack, CompleteHandoff complete) : DeskPage(corpus)
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    public override string Address => $"/console/handoffs/{Id}";

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancel) =>
        await AnswerAsync(await take.RunAsync(Id, Worker, cancel), cancel);

    public async Task<IActionResult> OnPostSayAsync(string? text, CancellationToken cancel)
    {
        var refusal = await say.RunAsync(Id, Worker, text ?? "", cancel);
        Draft = refusal is null ? "" : text ?? "";
        return await AnswerAsync(refusal, cancel);
    }

    public async Task<IActionResult> OnPostGiveBackAsync(string? note, CancellationToken cancel) =>
        await AnswerAsync(await giveBack.RunAsync(Id, Worker, Short(note), cancel), cancel);

    public async Task<IActionResult> OnPostCompleteAsync(CaseOutcome? outcome, string? note, CancellationToken cancel)
    {
        if (outcome is not { } end || !Enum.IsDefined(end))
        {
            Problem = "请先选一个办理结果。";
            return await ShowAsync(cancel);
        }

        return await AnswerAsync(await complete.RunAsync(Id, Worker, new HandoffEnd(end, Short(note)), cancel), cancel);
    }

    protected override Task<DeskView?> LoadAsync(CancellationToken cancel) => talk.OfHandoffAsync(Id, Worker, cancel);

    private static string Short(string? note) => note is null ? "" : note.Trim()[..Math.Min(note.Trim().Length, 500)];

    private async Task<IActionResult> AnswerAsync(DeskRefusal? refusal, CancellationToken cancel)
    {
        if (refusal is not null || WantsPart)
        {
            Problem = refusal is { } why ? ConsoleWords.Of(why) : null;
            return await ShowAsync(cancel);
        }

        return LocalRedirect(Address);
    }
}
