using System.Buffers;

namespace LegalBot.Knowledge.Search;

/// <summary>Cuts a passage around a stretch of a text.</summary>
internal static class Passage
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；!?;\n");

    /// <summary>
    /// At most so many characters that hold the stretch: from the beginning of its sentence where that fits, else with as
    /// much before it as after it. Never cuts a surrogate pair.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">First character of the stretch.</param>
    /// <param name="end">One past its last.</param>
    /// <param name="length">Characters, not fewer than the stretch has.</param>
    public static TextSpan Around(string text, int start, int end, int length)
    {
        var slack = length - (end - start);
        var sentence = text.AsSpan(0, start).LastIndexOfAny(SentenceEnds) + 1;
        var first = start - sentence <= slack ? sentence : start - (slack / 2);
        // What the end of the text leaves over is shown before.
        first = Math.Min(first, Math.Max(0, Math.Max(text.Length - length, start - slack)));
        var last = Math.Min(text.Length, first + length);
        first += first < start && first > 0 && char.IsLowSurrogate(text[first]) && char.IsHighSurrogate(text[first - 1]) ? 1 : 0;
        last -= last > end && last < text.Length && char.IsLowSurrogate(text[last]) && char.IsHighSurrogate(text[last - 1]) ? 1 : 0;
        return new TextSpan(first, last - first);
    }
}
