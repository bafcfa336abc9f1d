using System.Text.Json;

namespace LegalBot.Knowledge.Corpus;

/// <summary>
/// Reads the packs folder: laws.jsonl, civil-code.jsonl and laws/*.jsonl (articles), guides/*.jsonl, cases.jsonl,
/// scenarios.jsonl, asked/*.jsonl, clarify/*.jsonl, lexicon.tsv.
/// </summary>
public static class PackReader
{
    /// <summary>Reads and checks everything.</summary>
    /// <exception cref="PackException">Something is wrong; every fault is listed with file, line and field.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static KnowledgeCorpus Load(string folder)
    {
        var faults = new List<PackFault>();
        var corpus = Read(folder, faults);
        return faults.Count == 0 ? corpus : throw new PackException(faults);
    }

    /// <summary>Reads what can be read and adds every fault found to <paramref name="faults"/>.</summary>
    public static KnowledgeCorpus Read(string folder, List<PackFault> faults)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no packs folder at '{folder}'.");
        }

        var places = new Dictionary<object, (string File, int Line)>(ReferenceEqualityComparer.Instance);
        var reader = new Reader(folder, faults, places);
        var corpus = new KnowledgeCorpus(
            reader.Rows(PackSchema.Law, "laws.jsonl"),
            reader.Rows(PackSchema.Article, ["civil-code.jsonl", .. reader.Files("laws")]),
            reader.Rows(PackSchema.Guide, [.. reader.Files("guides")]),
            reader.Rows(PackSchema.Case, "cases.jsonl"))
        {
            Scenarios = reader.Rows(PackSchema.Scenario, "scenarios.jsonl"),
            Askings = reader.Rows(PackSchema.Asking, [.. reader.Files("asked")]),
            Clarifications = reader.Rows(PackSchema.Clarification, [.. reader.Files("clarify")]),
            Lexicon = LexiconReader.Read(folder, "lexicon.tsv", faults),
        };
        CorpusChecker.Check(corpus, (record, field, message) =>
        {
            var (file, line) = places[record];
            faults.Add(new PackFault(file, line, field, message));
        });
        return corpus;
    }

    private sealed class Reader(
        string folder, List<PackFault> faults, Dictionary<object, (string File, int Line)> places)
    {
        public IEnumerable<string> Files(string sub) =>
            Directory.Exists(Path.Combine(folder, sub))
                ? Directory.EnumerateFiles(Path.Combine(folder, sub), "*.jsonl")
                    .Select(f => $"{sub}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal)
                : [];

        public List<T> Rows<T>(Func<PackLine, T> read, params string[] files)
            where T : class
        {
            var rows = new List<T>();
            foreach (var file in files.Where(Exists))
            {
                var number = 0;
                foreach (var text in File.ReadLines(Path.Combine(folder, file)))
                {
                    number++;
                    if (Row(file, number, text, read) is { } row)
                    {
                        places[row] = (file, number);
                        rows.Add(row);
                    }
                }
            }

            return rows;
        }

        private bool Exists(string file)
        {
            if (File.Exists(Path.Combine(folder, file)))
            {
                return true;
            }

            faults.Add(new PackFault(file, 0, "", "the file is missing"));
            return false;
        }

        private T? Row<T>(string file, int number, string text, Func<PackLine, T> read)
            where T : class
        {
            try
            {
                using var json = JsonDocument.Parse(text);
                var before = faults.Count;
                var line = new PackLine(file, number, json.RootElement, faults);
                var row = read(line);
                line.RefuseUnknown();
                return faults.Count == before ? row : null;
            }
            catch (JsonException e)
            {
                faults.Add(new PackFault(file, number, "", $"is not JSON: {e.Message}"));
                return null;
            }
        }
    }
}
