namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>How alike two texts are by the pairs of characters they share, from 0 to 1 (Dice).</summary>
internal sealed class TextLikeness
{
    private readonly int[] _pairs;

    public TextLikeness(string text)
    {
        _pairs = new int[Math.Max(0, text.Length - 1)];
        for (var i = 0; i < _pairs.Length; i++)
        {
            _pairs[i] = (text[i] << 16) | text[i + 1];
        }

        Array.Sort(_pairs);
    }

    /// <summary>The likeness, or 0 when the lengths alone rule out <paramref name="least"/>.</summary>
    public double To(TextLikeness other, double least)
    {
        var (a, b) = (_pairs, other._pairs);
        var both = a.Length + b.Length;
        if (both == 0 || 2.0 * Math.Min(a.Length, b.Length) / both < least)
        {
            return 0;
        }

        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            var order = a[i].CompareTo(b[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2.0 * shared / both;
    }
}
