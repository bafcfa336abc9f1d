namespace LegalBot.Knowledge.Text;

/// <summary>Takes out of a question what says nothing of its matter: greetings, thanks, sighs, pleas for haste.</summary>
internal static class Fillers
{
    private static readonly Phrases<FillerKind> All = new(Table.Read("fillers.tsv", 2).Select(r => (r[0], KindOf(r[1]))));

    /// <summary>One pass; a space stands where a filler was, so that what is left never makes a new word.</summary>
    public static NormalizedText Apply(NormalizedText source, ref bool changed)
    {
        var text = source.Text.AsSpan();
        var writer = new SpanWriter(source);
        for (var at = 0; at < text.Length; at++)
        {
            if (!All.CanBegin(text[at]) || !All.TryFind(text, at, out var length, out var kind))
            {
                continue;
            }

            if (IsFiller(text, at, at + length, kind))
            {
                writer.Replace(at, length, " ");
            }

            at += length - 1;
        }

        changed |= writer.Changed;
        return writer.Changed ? Trimmed(writer.Finish()) : source;
    }

    private static bool IsFiller(ReadOnlySpan<char> text, int start, int end, FillerKind kind)
    {
        var (opens, closes) = (start == 0 || !char.IsLetterOrDigit(text[start - 1]), end == text.Length || !char.IsLetterOrDigit(text[end]));
        return kind switch
        {
            FillerKind.Any => true,
            FillerKind.Edge => opens || closes,
            FillerKind.Alone => opens && closes,
            _ => false,
        };
    }

    private static NormalizedText Trimmed(NormalizedText source)
    {
        var text = source.Text;
        var kept = Enumerable.Range(0, text.Length)
            .Where(at => text[at] != ' ' || (at + 1 < text.Length && text[at + 1] != ' ' && text.AsSpan(0, at).IndexOfAnyExcept(' ') >= 0)).ToArray();
        return new NormalizedText(string.Concat(kept.Select(at => text[at])), [.. kept.Select(at => source.Starts[at])], [.. kept.Select(at => source.Ends[at])]);
    }

    private static FillerKind KindOf(string name) =>
        Enum.TryParse<FillerKind>(name, ignoreCase: true, out var kind) ? kind : throw new InvalidDataException($"fillers.tsv: no kind {name}");
}
