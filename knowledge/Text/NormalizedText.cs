namespace LegalBot.Knowledge.Text;

/// <summary>
/// A text in the form that is matched, each character of which knows the span of the original it came from. Spans ascend
/// and stay inside the original; two are either apart or the same, the latter where several characters stand together
/// for what they replaced.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="starts">Per character the first of the original it stands for.</param>
/// <param name="ends">Per character one past the last of them.</param>
public sealed class NormalizedText(string text, int[] starts, int[] ends)
{
    public string Text { get; } = text;

    public int[] Starts { get; } = starts;

    public int[] Ends { get; } = ends;

    /// <summary>The span of the original that a span of this text came from.</summary>
    /// <param name="start">First character here, from 0.</param>
    /// <param name="length">Characters here; of none the span is empty too.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the text.</exception>
    public (int Start, int Length) Original(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        if (length == 0)
        {
            return (start < Text.Length ? Starts[start] : Text.Length == 0 ? 0 : Ends[^1], 0);
        }

        return (Starts[start], Ends[start + length - 1] - Starts[start]);
    }
}
