using LegalBot.People;
using Microsoft.AspNetCore.Mvc;

namespace LegalBot.Console;

/// <summary>Who works here and when they are on duty. For admins.</summary>
public sealed class StaffPage(Staff staff, Accounts accounts) : ConsolePage
{
    public IReadOnlyList<StaffLine> Lines { get; private set; } = [];

    [BindProperty]
    public WorkerForm Form { get; set; } = new();

    public string? Problem { get; private set; }

    /// <summary>The link to pass on to somebody just invited.</summary>
    public string? Link { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel) => Lines = await staff.AllAsync(cancel);

    public async Task<IActionResult> OnPostAddAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return await ProblemAsync("请把账号和姓名填上，各不超过 32 个字。", cancel);
        }

        var added = await accounts.AddAsync(Form.ToWorker(), password: null, cancel);
        if (added.Problem is { } problem)
        {
            return await ProblemAsync(ConsoleWords.Of(problem), cancel);
        }

        Form = new WorkerForm();
        ModelState.Clear();
        return await InviteAsync(added.Worker!.Id, cancel);
    }

    public Task<IActionResult> OnPostInviteAsync(int worker, CancellationToken cancel)
    {
        ModelState.Clear();
        return InviteAsync(worker, cancel);
    }

    public async Task<IActionResult> OnPostLeaveAsync(int worker, CancellationToken cancel)
    {
        if (worker == Worker.Id)
        {
            return await ProblemAsync("不能停用您自己。", cancel);
        }

        await accounts.LeaveAsync(worker, cancel);
        Notice = "已停用，对方不能再登录，也不会再被派到。";
        return LocalRedirect("/console/staff");
    }

    public async Task<IActionResult> OnPostDutyAsync(int worker, DayOfWeek[] days, TimeOnly from, TimeOnly to, CancellationToken cancel) =>
        await staff.AddDutyAsync(worker, days, from, to, cancel)
            ? LocalRedirect("/console/staff")
            : await ProblemAsync("值班时间没排上：请选好星期，结束时间要晚于开始时间；跨夜请分成两段。", cancel);

    public async Task<IActionResult> OnPostEndDutyAsync(int shift, CancellationToken cancel)
    {
        await staff.EndDutyAsync(shift, cancel);
        return LocalRedirect("/console/staff");
    }

    private async Task<IActionResult> InviteAsync(int worker, CancellationToken cancel)
    {
        if (await accounts.InviteAsync(worker, cancel) is { } invitation)
        {
            Link = $"{Request.Scheme}://{Request.Host}/console/invitation?account={Uri.EscapeDataString(invitation.Account)}&code={Uri.EscapeDataString(invitation.Code)}";
        }

        Lines = await staff.AllAsync(cancel);
        return Page();
    }

    private async Task<IActionResult> ProblemAsync(string problem, CancellationToken cancel)
    {
        Problem = problem;
        Lines = await staff.AllAsync(cancel);
        return Page();
    }
}
