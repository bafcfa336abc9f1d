namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>A question's candidates for training: their signs, and which of them decide it.</summary>
/// <param name="Signs">Per candidate.</param>
/// <param name="Right">Per candidate.</param>
internal sealed record Judged(IReadOnlyList<float[]> Signs, IReadOnlyList<bool> Right);
