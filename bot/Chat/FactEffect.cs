using LegalBot.Knowledge.Answers;
using LegalBot.Knowledge.Corpus;

namespace LegalBot.Chat;

/// <summary>What follows from a fact that is established, with the rules that carry it as they stand.</summary>
internal sealed record FactEffect(FactOption Option, IReadOnlyList<CheckedCitation> Law);
