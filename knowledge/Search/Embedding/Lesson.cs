namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>An article to learn: its text, and how people ask for it.</summary>
/// <param name="Text">Everything it says, in own and in official words.</param>
/// <param name="Questions">Its own questions.</param>
internal sealed record Lesson(string Text, IReadOnlyList<string> Questions);
