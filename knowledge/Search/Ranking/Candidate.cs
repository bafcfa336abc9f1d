namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>An article that may be the right one.</summary>
/// <param name="At">Its place in the index.</param>
/// <param name="Signs">What speaks for it, see <see cref="Sign"/>.</param>
/// <param name="Score">The model's, without bounds.</param>
internal readonly record struct Candidate(int At, float[] Signs, double Score = 0);
