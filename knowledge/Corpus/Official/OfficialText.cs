using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>An article's newest imported wording, with the days it is law as far as that can be told.</summary>
/// <param name="Law">The version it stands in.</param>
/// <param name="Article">The wording.</param>
/// <param name="From">The first day it is law; null when that is not known.</param>
/// <param name="AsOf">A day on which it was law: that of the collection it comes from; null when the collection has no dates.</param>
/// <param name="Until">The last day it is law; null while nothing says it ended.</param>
public sealed record OfficialText(OfficialLaw Law, OfficialArticle Article, DateOnly? From, DateOnly? AsOf, DateOnly? Until)
{
    public bool IsInForceOn(DateOnly day) => (From is not { } first || day >= first) && (Until is not { } last || day <= last);

    /// <summary>Whether the project's own wording of the same number describes this text, not one that came before or after it.</summary>
    public bool Words(Article own) =>
        own.Id == Article.Id
        && (AsOf is not { } day || (day >= own.Effective && (own.Until is not { } last || day <= last)))
        && (AsOf is not null || own.Until is null)
        && (Until is not { } ended || ended >= own.Effective);
}
