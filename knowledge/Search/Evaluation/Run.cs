namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>What a search found for each query: a line per query, id, tab, article ids best first.</summary>
public sealed class Run
{
    /// <summary>What is further down a line does not count.</summary>
    public const int MostIds = 100;

    private readonly Dictionary<string, IReadOnlyList<string>> _found;

    /// <param name="name">How reports call it.</param>
    /// <param name="found">Ids by query id, best first.</param>
    public Run(string name, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> found)
    {
        Name = name;
        _found = found.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[.. f.Value.Take(MostIds)]);
    }

    public string Name { get; }

    /// <summary>What was found, best first; null when the run leaves the query out.</summary>
    public IReadOnlyList<string>? Find(string queryId) => _found.GetValueOrDefault(queryId);

    /// <summary>The same run with at most so many ids a query.</summary>
    public Run Top(int most) => new(Name, _found.Select(f => KeyValuePair.Create(f.Key, (IReadOnlyList<string>)[.. f.Value.Take(most)])));

    /// <summary>A line of the file.</summary>
    public static string Line(string queryId, IEnumerable<string> ids) => string.Join('\t', ids.Prepend(queryId));

    /// <exception cref="IOException">The file cannot be written.</exception>
    public Task WriteAsync(string file, CancellationToken cancel = default) =>
        File.WriteAllLinesAsync(file, _found.Select(f => Line(f.Key, f.Value)), cancel);

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<Reading<Run>> ReadAsync(string file, JudgedSet judged, CancellationToken cancel = default)
    {
        var lines = await StrictLines.ReadAsync(file, cancel);
        return lines.Value is { } read ? Parse(file, read, judged) : new(null, lines.Faults);
    }

    /// <summary>Reads the lines of a run; a query the judged set does not have, or one named twice, is a fault.</summary>
    public static Reading<Run> Parse(string name, IEnumerable<string> lines, JudgedSet judged)
    {
        var faults = new List<InputFault>();
        var found = new Dictionary<string, IReadOnlyList<string>>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            var fields = line.Split('\t');
            if (!judged.Has(fields[0]))
            {
                faults.Add(new InputFault(name, number, $"题号“{fields[0]}”不在题目文件 {judged.Name} 里，可能拿错了文件"));
            }
            else if (!found.TryAdd(fields[0], fields[1..]))
            {
                faults.Add(new InputFault(name, number, $"题号“{fields[0]}”前面已经有一行了"));
            }
        }

        if (found.Count + faults.Count == 0)
        {
            faults.Add(new InputFault(name, 0, "里面一行结果也没有"));
        }

        return faults.Count == 0 ? new(new Run(name, found), []) : new(null, faults);
    }
}
