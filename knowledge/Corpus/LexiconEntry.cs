namespace LegalBot.Knowledge.Corpus;

/// <summary>What people say and what the law calls it.</summary>
/// <param name="Said">The everyday, dialect, misspelt or short form.</param>
/// <param name="Term">The term it leads to.</param>
/// <param name="BothWays">The term leads back to what is said.</param>
/// <param name="Strength">0 to 1: how surely the one means the other.</param>
/// <param name="Kind">口语, 方言, 错字, 简称 or 近义.</param>
public sealed record LexiconEntry(string Said, string Term, bool BothWays, double Strength, string Kind);
