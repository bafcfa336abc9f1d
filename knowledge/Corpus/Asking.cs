using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus;

/// <summary>Further ways people ask for an article. The article need not be in the packs: then it is found once its official text is imported.</summary>
/// <param name="Id">The article.</param>
/// <param name="Questions">As people put them.</param>
public sealed record Asking(ArticleId Id, IReadOnlyList<string> Questions);
