namespace LegalBot.Knowledge.Answers.Evaluation;

/// <summary>A conversation whose right answers are known.</summary>
/// <param name="Id">Unique in its set.</param>
/// <param name="Topic">For the table by topics.</param>
/// <param name="Turns">At least one.</param>
public sealed record JudgedTalk(string Id, string Topic, IReadOnlyList<JudgedTurn> Turns);
