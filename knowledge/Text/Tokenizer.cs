namespace LegalBot.Knowledge.Text;

/// <summary>
/// Cuts normalised text into terms: every Chinese character and every pair of neighbours, words that the lexicon knows,
/// Latin words and numbers whole. Pairs need no dictionary, so a new word is found as well as an old one.
/// </summary>
public sealed class Tokenizer(Words words)
{
    /// <summary>Without a lexicon.</summary>
    public static readonly Tokenizer Plain = new(Words.None);

    /// <summary>The terms in order of their place, the shorter first.</summary>
    /// <param name="normalized">Of <see cref="Normalizer"/>.</param>
    public List<Token> Read(string normalized)
    {
        var tokens = new List<Token>(normalized.Length * 2);
        var at = 0;
        while (at < normalized.Length)
        {
            var start = at;
            if (IsChinese(normalized[at]))
            {
                for (; at < normalized.Length && IsChinese(normalized[at]); at++)
                {
                }

                AddChinese(tokens, normalized.AsSpan(start, at - start), start);
            }
            else if (char.IsLetterOrDigit(normalized[at]))
            {
                for (; at < normalized.Length && char.IsLetterOrDigit(normalized[at]) && !IsChinese(normalized[at]); at++)
                {
                }

                tokens.Add(new Token(TermKey.Of(normalized.AsSpan(start, at - start)), start, at - start, TokenKind.Latin));
            }
            else
            {
                at++;
            }
        }

        return tokens;
    }

    /// <summary>The distinct keys of a text of any form.</summary>
    public HashSet<ulong> Keys(string text) => [.. Read(Normalizer.Normalize(text)).Select(t => t.Key)];

    public static bool IsChinese(char sign) => sign is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    private void AddChinese(List<Token> tokens, ReadOnlySpan<char> run, int start)
    {
        var lengths = words.Read(run);
        for (var at = 0; at < run.Length; at++)
        {
            tokens.Add(new Token(TermKey.Of(run.Slice(at, 1)), start + at, 1, TokenKind.Sign));
            if (at + 1 < run.Length)
            {
                // Where the next character begins a piece of its own and one of the two is a word, the pair says little.
                var split = lengths[at + 1] > 0 && (lengths[at + 1] > 1 || lengths[at] == 0);
                tokens.Add(new Token(TermKey.Of(run.Slice(at, 2)), start + at, 2, split ? TokenKind.Split : TokenKind.Pair));
            }

            if (lengths[at] > 2)
            {
                tokens.Add(new Token(TermKey.Of(run.Slice(at, lengths[at])), start + at, lengths[at], TokenKind.Word));
            }
        }
    }
}
