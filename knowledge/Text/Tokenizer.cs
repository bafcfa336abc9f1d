using System.Runtime.CompilerServices;

namespace LegalBot.Knowledge.Text;

/// <summary>
/// Cuts normalised text into terms: every Chinese character and every pair of neighbours, words that the lexicon knows,
/// Latin words and numbers whole. Pairs need no dictionary, so a new word is found as well as an old one.
/// </summary>
public sealed class Tokenizer(Words words)
{
    // The counting word before a unit: 2个月.
    private const char Piece = '个';

    /// <summary>Without a lexicon.</summary>
    public static readonly Tokenizer Plain = new(Words.None);

    /// <summary>The terms in order of their place, the shorter first.</summary>
    /// <param name="normalized">Of <see cref="SearchText"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
                AddAmount(tokens, normalized, start, at);
            }
            else
            {
                at++;
            }
        }

        return tokens;
    }

    /// <summary>The distinct keys of a text of any form.</summary>
    public HashSet<ulong> Keys(string text) => [.. Read(SearchText.Read(text).Text).Select(t => t.Key)];

    public static bool IsChinese(char sign) => sign is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';

    // 3年 says what neither 3 nor 年 does, as 三年 would as a pair.
    private static void AddAmount(List<Token> tokens, string normalized, int start, int end)
    {
        if (end == normalized.Length || !IsChinese(normalized[end]) || normalized.AsSpan(start, end - start).ContainsAnyExceptInRange('0', '9'))
        {
            return;
        }

        var length = end - start + (normalized[end] == Piece && end + 1 < normalized.Length && IsChinese(normalized[end + 1]) ? 2 : 1);
        tokens.Add(new Token(TermKey.Of(normalized.AsSpan(start, length)), start, length, TokenKind.Amount));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
