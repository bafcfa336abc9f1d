using System.Globalization;

namespace LegalBot.Knowledge.Corpus;

/// <summary>Reads lexicon.tsv: said, term, → or ↔, strength, kind; tab between them, # begins a comment line.</summary>
internal static class LexiconReader
{
    private static readonly string[] Kinds = ["口语", "方言", "错字", "简称", "近义"];

    public static List<LexiconEntry> Read(string folder, string file, List<PackFault> faults)
    {
        var entries = new List<LexiconEntry>();
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
        {
            faults.Add(new PackFault(file, 0, "", "the file is missing"));
            return entries;
        }

        var seen = new HashSet<(string, string)>();
        foreach (var (index, line) in File.ReadLines(path).Index())
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (Fault(line.Split('\t'), seen) is (var field, var message))
            {
                faults.Add(new PackFault(file, index + 1, field, message));
                continue;
            }

            var parts = line.Split('\t');
            entries.Add(new LexiconEntry(parts[0], parts[1], parts[2] == "↔", Strength(parts[3])!.Value, parts[4]));
        }

        return entries;
    }

    private static (string Field, string Message)? Fault(string[] parts, HashSet<(string, string)> seen)
    {
        if (parts.Length != 5)
        {
            return ("", $"has {parts.Length} columns, 5 expected");
        }

        if (parts[0].Length == 0 || parts[1].Length == 0 || parts[0] == parts[1])
        {
            return ("said", "said and term must be two different words");
        }

        if (!seen.Add((parts[0], parts[1])))
        {
            return ("said", $"'{parts[0]}' to '{parts[1]}' stands twice");
        }

        return parts[2] is not ("→" or "↔") ? ("direction", $"'{parts[2]}' is neither → nor ↔")
            : Strength(parts[3]) is not (> 0 and <= 1) ? ("strength", $"'{parts[3]}' is not between 0 and 1")
            : !Kinds.Contains(parts[4]) ? ("kind", $"'{parts[4]}' is none of {string.Join(' ', Kinds)}")
            : null;
    }

    private static double? Strength(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var strength) ? strength : null;
}
