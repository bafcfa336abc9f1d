namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Plain text: the title first, then a paragraph a line.</summary>
internal static class PlainTextReader
{
    public static LawDocument Read(string file, string text) => new()
    {
        File = file,
        Lines = [.. FileText.Lines(text).Select(l => new LawLine(l.Number, LineText.Clean(l.Line))).Where(l => l.Text.Length > 0)],
    };
}
