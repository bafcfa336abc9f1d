namespace LegalBot.Knowledge.Search;

/// <summary>A stretch of a text that a question's terms cover without a gap.</summary>
internal sealed class Mark(int start, int end, ulong term)
{
    public int Start { get; } = start;

    /// <summary>One past the last character.</summary>
    public int End { get; private set; } = end;

    /// <summary>The distinct terms in it.</summary>
    public HashSet<ulong> Terms { get; } = [term];

    public void Grow(int end, ulong term)
    {
        End = Math.Max(End, end);
        Terms.Add(term);
    }
}
