namespace LegalBot.Knowledge.Search;

/// <summary>What of an entry's text to show for a question; places are in the text as it was written.</summary>
/// <param name="Start">First character of the passage.</param>
/// <param name="Length">Its characters.</param>
/// <param name="Spans">What matched within it, ascending and apart; empty where nothing did.</param>
public sealed record Highlight(int Start, int Length, IReadOnlyList<TextSpan> Spans);

/// <summary>A piece of a text.</summary>
/// <param name="Start">First character, from 0.</param>
/// <param name="Length">Characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>One past the last character.</summary>
    public int End => Start + Length;
}
