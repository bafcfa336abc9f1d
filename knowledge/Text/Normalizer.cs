using System.Text;

namespace LegalBot.Knowledge.Text;

/// <summary>
/// Brings what people type to one form for matching: half width, Simplified, lower case, no control, zero-width or
/// direction marks, single spaces also for emoji, a repeated mark once.
/// </summary>
public static class Normalizer
{
    private static readonly Replacements Phrases = Replacements.Read("phrases.txt");

    /// <summary>The text in one form; the same text again where it is in that form already.</summary>
    public static string Normalize(string text) => Read(text).Text;

    /// <summary>The text in one form without any space: what patterns are looked for in.</summary>
    public static string Compact(string text) => Normalize(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>The text in one form with the place of each character in the original. Takes any text, also half pairs.</summary>
    public static NormalizedText Read(string text)
    {
        var read = ReadSigns(text);
        var changed = true;
        // What a phrase became may be part of another.
        while (changed)
        {
            changed = false;
            read = Phrased(read, ref changed);
        }

        return read;
    }

    /// <summary>The last step of reading alone, for a text that was changed after it.</summary>
    internal static NormalizedText Phrased(NormalizedText read, ref bool changed) => Phrases.Apply(read, ref changed);

    private static NormalizedText ReadSigns(string text)
    {
        var signs = new SignBuffer(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && Rune.TryGetRuneAt(text, at, out var rune))
            {
                foreach (var sign in SignTable.Of(rune))
                {
                    signs.Put(sign, at, at + 2);
                }

                at++;
            }
            else if (SignTable.Of(text[at]) is not SignTable.Dropped and var sign)
            {
                signs.Put(sign, at, at + 1);
            }
        }

        return signs.Finish();
    }
}
