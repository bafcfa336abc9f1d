using LegalBot.Cases;
using LegalBot.Desk;

namespace LegalBot.Console;

/// <summary>The cases, open ones first.</summary>
public sealed class CasesPage(DeskQueue desk) : ConsolePage
{
    private const int Most = 200;

    public IReadOnlyList<CaseFile> Files { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Files = await desk.CasesAsync(Most, cancel);

    /// <summary>Another worker's case is not shown in full.</summary>
    public bool MayOpen(CaseFile file) => file.WorkerId is null || file.WorkerId == Worker.Id || Worker.IsAdmin;
}
