namespace LegalBot.Knowledge.Text;

/// <summary>A term of a normalised text.</summary>
/// <param name="Key">See <see cref="TermKey"/>.</param>
/// <param name="Start">First character in the normalised text, from 0.</param>
/// <param name="Length">Characters.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(ulong Key, int Start, int Length, TokenKind Kind);
