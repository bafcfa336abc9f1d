namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>One file of law text, its markup taken off.</summary>
internal sealed record LawDocument
{
    /// <summary>Path inside what is imported.</summary>
    public required string File { get; init; }

    /// <summary>The title if the file marks it; else the first lines are the title.</summary>
    public string? Title { get; init; }

    /// <summary>The part of a law the file holds, a book of a code for instance; a heading over every article.</summary>
    public string Part { get; init; } = "";

    public required IReadOnlyList<LawLine> Lines { get; init; }

    /// <summary>
    /// The file comes from a collection typed by volunteers, whose gaps, repeated headings and papers without articles
    /// are known: they become notes.
    /// </summary>
    public bool IsVolunteers { get; init; }
}

/// <summary>A line of law text as a reader hands it to the parser.</summary>
/// <param name="Number">Line or paragraph number in the file, from 1.</param>
/// <param name="Text">Trimmed; never empty.</param>
/// <param name="Depth">How deep a heading the file marks it: Markdown's number of #; 0 for none.</param>
internal readonly record struct LawLine(int Number, string Text, int Depth = 0);
