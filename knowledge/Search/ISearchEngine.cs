using LegalBot.Knowledge.Corpus;

namespace LegalBot.Knowledge.Search;

/// <summary>Finds entries of the corpus for a question in everyday words. Safe for any number of readers.</summary>
public interface ISearchEngine
{
    /// <summary>The corpus that the hits are ids of, as it stands now.</summary>
    KnowledgeCorpus Corpus { get; }

    SearchResult Find(SearchQuery query);

    /// <summary>Why an article, guide or case ranks where it does for a question; null when it is not among what was ranked.</summary>
    Explanation? Explain(SearchQuery query, string id);

    /// <summary>
    /// Takes entries in and out at once, without building anew; whoever searches meanwhile sees the state before or the one
    /// after, never one between. One change at a time: others wait.
    /// </summary>
    void Apply(KnowledgeChange change);
}

/// <summary>What to find and how much of each kind.</summary>
/// <param name="Text">The question as typed.</param>
public sealed record SearchQuery(string Text)
{
    public int Articles { get; init; } = 10;
    public int Guides { get; init; } = 5;
    public int Cases { get; init; } = 3;

    /// <summary>Only articles whose id begins so, such as 民法典-.</summary>
    public string? ArticlePrefix { get; init; }

    /// <summary>Only articles of this law; null for all.</summary>
    public string? Law { get; init; }

    /// <summary>Only articles of laws of this kind, such as 司法解释; null for all.</summary>
    public string? LawKind { get; init; }

    /// <summary>Where it happens, such as 上海市: local law of other places is left out; null for all.</summary>
    public string? Place { get; init; }

    /// <summary>What was said and shown before; null for a first question.</summary>
    public ConversationSoFar? Before { get; init; }

    /// <summary>Only articles in force on this day; null for all.</summary>
    public DateOnly? Day { get; init; }
}

/// <summary>Hits by kind, best first.</summary>
public sealed record SearchResult(IReadOnlyList<Hit> Guides, IReadOnlyList<Hit> Articles, IReadOnlyList<Hit> Cases);

/// <summary>One entry found.</summary>
/// <param name="Id">Article, guide or case id.</param>
/// <param name="Score">For ranking within its kind; has no upper bound.</param>
/// <param name="Likeness">0 to 1: how alike the question and the entry's nearest own question are.</param>
/// <param name="Coverage">0 to 1: the share of the question, by rarity of its words, that the entry speaks of.</param>
/// <param name="Lead">0 to 1: how strongly situations told like the question point to the entry.</param>
public sealed record Hit(string Id, double Score, double Likeness, double Coverage, double Lead = 0)
{
    /// <summary>-1 to 1: how near the learned vectors of question and entry lie; 0 without vectors.</summary>
    public double Nearness { get; init; }
}
