namespace LegalBot.Knowledge.Search;

/// <summary>A term of the question.</summary>
/// <param name="Text">The term.</param>
/// <param name="Rarity">Inverse document frequency.</param>
/// <param name="Held">Whether the entry holds it.</param>
public sealed record ExplainedTerm(string Text, double Rarity, bool Held);
