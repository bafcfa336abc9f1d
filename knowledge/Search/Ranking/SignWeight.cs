namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>How a sign usually is, and what one spread above that is worth.</summary>
internal readonly record struct SignWeight(double Mean, double Spread, double Weight);
