namespace LegalBot.Knowledge.Corpus;

/// <summary>What a guide's answer turns on.</summary>
/// <param name="Guide">The guide's id.</param>
/// <param name="Facts">The facts to ask for, the most deciding first.</param>
public sealed record Clarification(string Guide, IReadOnlyList<DecidingFact> Facts);
