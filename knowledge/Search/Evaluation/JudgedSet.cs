namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>Judged questions, read whole or not at all.</summary>
public sealed class JudgedSet
{
    private readonly HashSet<string> _ids;

    private JudgedSet(string name, IReadOnlyList<JudgedQuery> queries)
    {
        (Name, Queries) = (name, queries);
        _ids = [.. queries.Select(q => q.Id)];
    }

    /// <summary>The file as it was named.</summary>
    public string Name { get; }

    /// <summary>At least one, in the order of the file, each id once.</summary>
    public IReadOnlyList<JudgedQuery> Queries { get; }

    public bool Has(string id) => _ids.Contains(id);

    /// <summary>
    /// The queries to count: with a prefix those that have a gold id beginning so, and of their gold only such ids.
    /// </summary>
    public IReadOnlyList<JudgedQuery> Only(string? prefix) => prefix is null
        ? Queries
        : [.. Queries.Select(q => q with { Gold = [.. q.Gold.Where(g => g.StartsWith(prefix, StringComparison.Ordinal))] }).Where(q => q.Gold.Count > 0)];

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<Reading<JudgedSet>> ReadAsync(string file, CancellationToken cancel = default)
    {
        var lines = await StrictLines.ReadAsync(file, cancel);
        return lines.Value is { } read ? Parse(file, read) : new(null, lines.Faults);
    }

    /// <summary>Reads JSON Lines, an object each with qid, query, gold and perhaps topic; empty lines are passed over.</summary>
    public static Reading<JudgedSet> Parse(string name, IEnumerable<string> lines)
    {
        var faults = new List<InputFault>();
        var queries = new List<JudgedQuery>();
        var seen = new Dictionary<string, int>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var (query, reason) = JudgedLine.Read(line);
            if (query is not null && !seen.TryAdd(query.Id, number))
            {
                reason = $"题号“{query.Id}”在第 {seen[query.Id]} 行已经有了，每道题只能写一次";
            }

            if (reason is not null)
            {
                faults.Add(new InputFault(name, number, reason));
                continue;
            }

            queries.Add(query!);
        }

        if (queries.Count + faults.Count == 0)
        {
            faults.Add(new InputFault(name, 0, "里面一道题也没有"));
        }

        return faults.Count == 0 ? new(new JudgedSet(name, queries), []) : new(null, faults);
    }
}
