using LegalBot.Desk;
using LegalBot.Knowledge.Corpus;
using Microsoft.AspNetCore.Mvc;

namespace LegalBot.Console;

/// <summary>A conversation with its record: what the pages of a handoff and of a case share.</summary>
public abstract class DeskPage(KnowledgeCorpus corpus) : ConsolePage
{
    public DeskView View { get; protected set; } = new("", null, null, []);

    /// <summary>Address of this page; files and actions hang below it.</summary>
    public abstract string Address { get; }

    /// <summary>What was typed and could not be sent.</summary>
    public string Draft { get; protected set; } = "";

    /// <summary>Why the last action was not done.</summary>
    public string? Problem { get; protected set; }

    /// <summary>The worker who looks owns the conversation now.</summary>
    public bool IsMine => View.Handoff is { State: HandoffState.Taken } handoff && handoff.TakenBy == Worker.Id;

    /// <summary>Name and gist of an article the bot cited.</summary>
    public (string Name, string Gist)? Named(string id) => corpus.Named(id);

    protected abstract Task<DeskView?> LoadAsync(CancellationToken cancel);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await ShowAsync(cancel);

    /// <summary>The conversation alone, for the page to renew itself.</summary>
    public async Task<IActionResult> OnGetTalkAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) is { } view ? With(view, () => Partial("Talk", this)) : NotFound();

    protected async Task<IActionResult> ShowAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) is { } view ? With(view, () => WantsPart ? Partial("DeskBody", this) : Page()) : NotFound();

    private IActionResult With(DeskView view, Func<IActionResult> show)
    {
        View = view;
        return show();
    }
}
