using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Search;

/// <summary>An article's official wording, as imported: a further way to find it.</summary>
/// <param name="Id">The article.</param>
/// <param name="LawName">The law's full name.</param>
/// <param name="Path">Headings from the book down.</param>
/// <param name="Text">The wording.</param>
/// <param name="From">The first day it is law; null when that is not known.</param>
/// <param name="Until">The last day it is law; null while it is.</param>
public sealed record OfficialText(ArticleId Id, string LawName, IReadOnlyList<string> Path, string Text, DateOnly? From, DateOnly? Until);
