using LegalBot.Desk;
using LegalBot.Knowledge.Corpus;
using Microsoft.AspNetCore.Mvc;

namespace LegalBot.Console;

/// <summary>A case by its code, with the way back into its conversation.</summary>
public sealed class CasePage(KnowledgeCorpus corpus, DeskTalk talk, CallResident call) : DeskPage(corpus)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public override string Address => $"/console/cases/{Code}";

    public async Task<IActionResult> OnPostCallAsync(CancellationToken cancel)
    {
        var (handoff, refusal) = await call.RunAsync(Code, Worker, cancel);
        if (refusal is { } why)
        {
            Problem = ConsoleWords.Of(why);
            return await ShowAsync(cancel);
        }

        return LocalRedirect($"/console/handoffs/{handoff}");
    }

    protected override Task<DeskView?> LoadAsync(CancellationToken cancel) => talk.OfCaseAsync(Code, Worker, cancel);
}
