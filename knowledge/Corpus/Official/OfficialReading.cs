using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Reads every file of a path, whatever mixture of kinds they are.</summary>
internal sealed class OfficialReading(Findings findings, IProgress<ImportProgress>? progress, CancellationToken cancel)
{
    private readonly LawGathering _laws = new(findings);

    /// <summary>The laws found; what is wrong stands in the findings then.</summary>
    public IReadOnlyList<OfficialLaw> Read(IReadOnlyList<(string Name, FileInfo File)> files)
    {
        var total = files.Sum(f => f.File.Length);
        long done = 0;
        foreach (var (name, file) in files)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report(new ImportProgress(name, done, total));
            var length = file.Length;
            if (Bytes(name, file) is { } bytes)
            {
                One(name, bytes);
            }

            done += length;
        }

        progress?.Report(new ImportProgress("", total, total));
        if (files.Count == 0)
        {
            findings.Fault(".", 0, "没有可以导入的文件");
        }

        return _laws.Laws;
    }

    private void One(string name, byte[] bytes)
    {
        if (name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            Rows(name, bytes);
        }
        else if (name.EndsWith(".jsonl.gz", StringComparison.OrdinalIgnoreCase))
        {
            if (JsonLinesReader.Unpack(name, bytes, findings) is { } unpacked)
            {
                Rows(name, unpacked);
            }
        }
        else if (Document(name, bytes) is { } document && LawTextParser.Parse(document, findings) is { } law)
        {
            _laws.Add(law, name, isRows: false);
        }
    }

    private void Rows(string name, byte[] bytes)
    {
        if (FileText.Decode(bytes, name, findings) is not { } text)
        {
            return;
        }

        var before = findings.Faults.Count;
        var rows = JsonLinesReader.Read(name, text, findings, cancel);
        if (rows.Count == 0 && findings.Faults.Count == before)
        {
            findings.Fault(name, 0, "没有一行数据");
        }

        foreach (var law in RowsToLaws.Build(name, rows, findings))
        {
            _laws.Add(law, name, isRows: true);
        }
    }

    private LawDocument? Document(string name, byte[] bytes)
    {
        switch (Path.GetExtension(name).ToUpperInvariant())
        {
            case ".MD" or ".MARKDOWN":
                return FileText.Decode(bytes, name, findings) is { } markdown ? MarkdownReader.Read(name, markdown, findings) : null;
            case ".TXT":
                return FileText.Decode(bytes, name, findings) is { } text ? PlainTextReader.Read(name, text) : null;
            case ".DOCX":
                return DocxReader.Read(name, bytes, findings);
            default:
                findings.Fault(name, 0, "不认识的文件类型，只收 .md、.docx、.txt、.jsonl、.jsonl.gz；请移走它，或者把它的名字写进 .lawignore");
                return null;
        }
    }

    private byte[]? Bytes(string name, FileInfo file)
    {
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            findings.Fault(name, 0, $"读不了：{e.Message.ReplaceLineEndings(" ")}");
            return null;
        }
    }
}

/// <summary>How far an import has come.</summary>
/// <param name="File">The file being read; "" at the end.</param>
/// <param name="Done">Bytes of the files before it.</param>
/// <param name="Total">Bytes of all files.</param>
public sealed record ImportProgress(string File, long Done, long Total);
