namespace LegalBot.Knowledge.Search;

/// <summary>Why an entry ranks where it does; for the test page and whoever curates.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Rank">Its place among its kind, from 1.</param>
/// <param name="Score">As in <see cref="Hit.Score"/>.</param>
/// <param name="Parts">What speaks for and against it: each sign's value and what it adds, the greatest first.</param>
/// <param name="Terms">The question's terms with their rarity, and whether the entry holds them.</param>
/// <param name="NearestQuestion">Its own question most alike; empty when it has none.</param>
public sealed record Explanation(
    string Id, int Rank, double Score, IReadOnlyList<ExplainedPart> Parts, IReadOnlyList<ExplainedTerm> Terms, string NearestQuestion);
