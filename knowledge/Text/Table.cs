using System.Reflection;

namespace LegalBot.Knowledge.Text;

/// <summary>Reads the tables of this room, text files in the assembly: a row a line, # begins a comment line.</summary>
internal static class Table
{
    /// <summary>The rows of a table of columns with tabs between.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="columns">How many columns it has.</param>
    /// <exception cref="InvalidDataException">A row has more or fewer; names file and line.</exception>
    public static List<string[]> Read(string name, int columns)
    {
        var rows = new List<string[]>();
        foreach (var (line, number) in Lines(name))
        {
            var cells = line.Split('\t');
            rows.Add(cells.Length == columns && !cells.Contains("") ? cells
                : throw new InvalidDataException($"{name}, line {number}: {columns} columns expected"));
        }

        return rows;
    }

    /// <summary>The rows that are not comments, with their line numbers.</summary>
    /// <param name="name">The file's name.</param>
    public static IEnumerable<(string Line, int Number)> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not in the assembly");
        using var reader = new StreamReader(stream);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (line, number);
            }
        }
    }
}
