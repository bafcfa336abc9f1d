namespace LegalBot.Knowledge.Corpus;

/// <summary>One of the ways a fact may be.</summary>
/// <param name="Value">Stable, the same in every guide for a shared fact.</param>
/// <param name="Say">What the resident would answer.</param>
/// <param name="Signs">Phrases of people's own stories that show it, Simplified.</param>
/// <param name="Effect">What follows.</param>
/// <param name="Law">Ids of the articles that carry the effect; may be empty.</param>
public sealed record FactOption(string Value, string Say, IReadOnlyList<string> Signs, string Effect, IReadOnlyList<string> Law);
