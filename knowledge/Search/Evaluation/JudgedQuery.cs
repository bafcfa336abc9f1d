namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>A question and the articles that a person judged to be the right ones.</summary>
/// <param name="Id">Names the question in runs.</param>
/// <param name="Text">The question as people ask it; untrusted text.</param>
/// <param name="Gold">Article ids, each once, at least one, in the order given.</param>
/// <param name="Topic">What the question is about, when the file says so.</param>
public sealed record JudgedQuery(string Id, string Text, IReadOnlyList<string> Gold, string? Topic = null);
