using LegalBot.Storage;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.People;

/// <summary>A small community to try the program with: one estate, six buildings in two grids, a roster, four sign-ins.</summary>
public sealed class DemoCommunity(LegalBotDb db, Accounts accounts)
{
    /// <summary>For the demo only: a Production start seeds nothing.</summary>
    public const string Password = "hean-demo-2026";

    private const string Estate = "和安花园";

    /// <summary>The demo sign-ins, the admin last.</summary>
    public static readonly IReadOnlyList<NewWorker> People =
    [
        new("wang", "王秀兰", "法律明白人", "13800000001", false),
        new("li", "李建国", "人民调解员", "13800000002", false),
        new("zhao", "赵敏", "网格员", "13800000003", false),
        new("admin", "陈晓", "社区书记", "13800000004", true),
    ];

    /// <summary>Fills an empty database; one with workers in it is left as it is.</summary>
    /// <returns>True when it was filled now.</returns>
    public async Task<bool> SeedAsync(CancellationToken cancel)
    {
        if (await db.Set<Worker>().AnyAsync(cancel) || await accounts.AnyAsync(cancel))
        {
            return false;
        }

        for (var number = 1; number <= 6; number++)
        {
            db.Add(Building.Of(Estate, number <= 3 ? "第一网格" : "第二网格", $"{number}号楼"));
        }

        foreach (var (person, order) in People.Select((p, i) => (p, i + 1)))
        {
            var added = await accounts.AddAsync(person, Password, cancel);
            var worker = added.Worker ?? throw new InvalidOperationException($"The demo worker {person.UserName} was not made: {added.Problem}.");
            foreach (var day in person.IsAdmin ? [] : Enum.GetValues<DayOfWeek>())
            {
                db.Add(DutyShift.Weekly(worker.Id, day, new TimeOnly(0, 0), new TimeOnly(23, 59), order));
            }
        }

        await db.SaveChangesAsync(cancel);
        return true;
    }

    /// <summary>True while the demo's sign-ins stand.</summary>
    public Task<bool> IsThereAsync(CancellationToken cancel) =>
        db.Set<Building>().AnyAsync(b => b.Estate == Estate && b.Name == "1号楼", cancel);
}
