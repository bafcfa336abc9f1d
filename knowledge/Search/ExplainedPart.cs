namespace LegalBot.Knowledge.Search;

/// <summary>A sign that speaks for or against an entry.</summary>
/// <param name="Name">The sign.</param>
/// <param name="Value">How it is here.</param>
/// <param name="Adds">What it adds to the score, compared with a usual candidate.</param>
public sealed record ExplainedPart(string Name, double Value, double Adds);
