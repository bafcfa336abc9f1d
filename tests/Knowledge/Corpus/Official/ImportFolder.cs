using LegalBot.Knowledge.Corpus.Official;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

/// <summary>Files to import and a library to import them into, both gone after the test.</summary>
internal sealed class ImportFolder : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("official-").FullName;

    public ImportFolder() => Directory.CreateDirectory(Files);

    public string Files => Path.Combine(_root, "files");

    public string Library => Path.Combine(_root, "data", "official");

    public string Data => Path.Combine(_root, "data");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    public ImportFolder Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public ImportFolder Write(string name, byte[] bytes)
    {
        var file = Path.Combine(Files, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public ImportFolder Clear()
    {
        Directory.Delete(Files, recursive: true);
        Directory.CreateDirectory(Files);
        return this;
    }

    public ImportOutcome Import(bool dryRun = false) => OfficialImport.Run(Files, Library, dryRun, null, TestContext.Current.CancellationToken);

    public OfficialLibrary Imported()
    {
        var outcome = Import();
        Assert.Empty(outcome.Faults.Select(f => f.ToString()));
        return Open();
    }

    public OfficialLibrary Open() => OfficialLibrary.Open(Library);
}
