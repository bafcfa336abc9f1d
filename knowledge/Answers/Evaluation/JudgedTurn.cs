namespace LegalBot.Knowledge.Answers.Evaluation;

/// <summary>What a resident says in a judged talk, and what a right answer to it is.</summary>
/// <param name="User">As typed.</param>
public sealed record JudgedTurn(string User)
{
    /// <summary>Bands that are right for the first message; empty when that is not judged.</summary>
    public IReadOnlyList<string> Bands { get; init; } = [];

    /// <summary>Article ids, any of which must be cited; empty when that is not judged.</summary>
    public IReadOnlyList<string> Articles { get; init; } = [];

    /// <summary>Facts to be said, each in one of several wordings.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Say { get; init; } = [];

    /// <summary>What must never be said.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>Facts to ask for in this turn or a later one, each in one of several wordings.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Ask { get; init; } = [];

    /// <summary>Further facts that are reasonable to ask for.</summary>
    public IReadOnlyList<IReadOnlyList<string>> May { get; init; } = [];
}
