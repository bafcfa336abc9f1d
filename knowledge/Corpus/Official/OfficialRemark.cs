namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>One thing wrong, or merely noteworthy, in official text that is to be imported.</summary>
/// <param name="File">Path inside what is imported.</param>
/// <param name="Line">Line or, in a Word document, paragraph from 1; 0 when it is the file's as a whole.</param>
/// <param name="Text">What is wrong, in Chinese.</param>
public sealed record OfficialRemark(string File, int Line, string Text)
{
    public override string ToString() => Line == 0 ? $"{File}: {Text}" : $"{File}:{Line}: {Text}";
}

/// <summary>What reading found: faults stop the import, notes do not.</summary>
internal sealed class Findings
{
    public List<OfficialRemark> Faults { get; } = [];

    public List<OfficialRemark> Notes { get; } = [];

    public void Fault(string file, int line, string text) => Faults.Add(new OfficialRemark(file, line, text));

    public void Note(string file, int line, string text) => Notes.Add(new OfficialRemark(file, line, text));

    /// <summary>Adds a note where the source is known for such slips, else a fault.</summary>
    public void Slip(bool known, string file, int line, string text) => (known ? Notes : Faults).Add(new OfficialRemark(file, line, text));
}
