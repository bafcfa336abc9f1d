using LegalBot.Knowledge.Corpus;

namespace LegalBot.Knowledge.Answers;

/// <summary>Lets a citation through only if its article exists and is in force on the day of the facts.</summary>
public sealed class CitationCheck(KnowledgeCorpus corpus)
{
    public CheckedCitation? Check(string id, DateOnly day) =>
        corpus.FindArticle(id, day) is { } article && corpus.FindLaw(article.Id.Law) is { } law
            ? CheckedCitation.Of(article, law)
            : corpus.FindOfficial(id, day) is { } text ? CheckedCitation.Of(text) : null;

    public IReadOnlyList<CheckedCitation> CheckAll(IEnumerable<string> ids, DateOnly day) =>
        [.. ids.Distinct().Select(id => Check(id, day)).OfType<CheckedCitation>()];
}
