using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Search;

namespace LegalBot.Knowledge.Answers;

/// <summary>What is answered, as parts; the words around them belong to whoever shows it.</summary>
public sealed record Answer(AnswerBand Band)
{
    /// <summary>The guide that answers, for <see cref="AnswerBand.Guide"/>.</summary>
    public Guide? Guide { get; init; }

    /// <summary>Most important first. Never empty for Guide and Cited.</summary>
    public IReadOnlyList<CheckedCitation> Citations { get; init; } = [];

    /// <summary>Guides to pick from, for <see cref="AnswerBand.Choose"/>.</summary>
    public IReadOnlyList<Guide> Choices { get; init; } = [];

    /// <summary>A real dispute like this one, if a near one is known in full.</summary>
    public CaseReport? Example { get; init; }

    /// <summary>Set for <see cref="AnswerBand.Unsure"/>.</summary>
    public UnsureReason? Reason { get; init; }

    /// <summary>The article number asked for, when <see cref="Reason"/> is ArticleNotHeld.</summary>
    public ArticleId? Asked { get; init; }

    /// <summary>What the search found; for the log and the test page.</summary>
    public SearchResult Found { get; init; } = new([], [], []);
}

/// <summary>How sure the answer is, from most to least.</summary>
public enum AnswerBand
{
    /// <summary>A curated guide answers the question.</summary>
    Guide,

    /// <summary>Composed from articles found, each citation checked.</summary>
    Cited,

    /// <summary>Several guides are about as near: the resident picks.</summary>
    Choose,

    /// <summary>Not sure: no answer is given, a human is offered.</summary>
    Unsure,
}

/// <summary>Why nothing is answered.</summary>
public enum UnsureReason
{
    /// <summary>The question has no words to search for.</summary>
    NothingAsked,

    /// <summary>Nothing found is near enough.</summary>
    NothingNear,

    /// <summary>The resident named an article that this corpus does not hold or that is not in force.</summary>
    ArticleNotHeld,

    /// <summary>Something was found but no citation survived the check.</summary>
    NoCitationHolds,
}
