namespace LegalBot.Knowledge.Search;

/// <summary>What a conversation has established, in whose light its last question is read.</summary>
/// <param name="Told">What the resident told before, the newest last.</param>
/// <param name="Shown">Articles already shown, the newest last.</param>
public sealed record ConversationSoFar(IReadOnlyList<string> Told, IReadOnlyList<string> Shown);
