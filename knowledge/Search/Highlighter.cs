using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>Marks in an entry's text what a question asks for, exact to the character of the text as it was written.</summary>
/// <param name="tokenizer">The index's.</param>
public sealed class Highlighter(Tokenizer tokenizer)
{
    /// <summary>The passage that holds the most of a question's telling terms, and where they stand in it.</summary>
    /// <param name="question">Whose terms.</param>
    /// <param name="text">Of any form.</param>
    /// <param name="most">How many spans at most; those of the most terms come first.</param>
    /// <param name="length">How many characters the passage may have, at least one.</param>
    internal Highlight Find(QueryTerms question, string text, int most, int length) =>
        Find(question.Telling.Select(t => t.Key).ToHashSet(), text, most, length);

    /// <summary>The same for keys of terms.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is negative, or <paramref name="length"/> not positive.</exception>
    public Highlight Find(IReadOnlySet<ulong> terms, string text, int most, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(most);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        var marks = Merged(terms, text, length);
        var (first, end) = MarkWindow.Best(marks, length);
        if (first == end || most == 0)
        {
            return new Highlight(0, Passage.Around(text, 0, 0, length).End, []);
        }

        var passage = Passage.Around(text, marks[first].Start, marks[end - 1].End, length);
        var spans = marks[first..end].OrderByDescending(m => m.Terms.Count).ThenBy(m => m.Start).Take(most)
            .OrderBy(m => m.Start).Select(m => new TextSpan(m.Start, m.End - m.Start));
        return new Highlight(passage.Start, passage.Length, [.. spans]);
    }

    // Terms that touch or overlap are one mark, unless it grew longer than the passage.
    private List<Mark> Merged(IReadOnlySet<ulong> terms, string text, int length)
    {
        var read = SearchText.Read(text);
        var marks = new List<Mark>();
        var lastEnd = -1;
        foreach (var token in tokenizer.Read(read.Text).Where(t => terms.Contains(t.Key)))
        {
            var (start, width) = read.Original(token.Start, token.Length);
            var last = marks.Count > 0 ? marks[^1] : null;
            var touches = last is not null && (token.Start <= lastEnd || start <= last.End);
            if (touches && Math.Max(last!.End, start + width) - last.Start <= length)
            {
                last.Grow(start + width, token.Key);
            }
            else if (width <= length && (last is null || start >= last.End))
            {
                marks.Add(new Mark(start, start + width, token.Key));
            }
            else
            {
                continue;
            }

            lastEnd = Math.Max(lastEnd, token.Start + token.Length);
        }

        return marks;
    }
}
