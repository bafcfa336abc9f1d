namespace LegalBot.Knowledge.Answers.Evaluation;

/// <summary>A judged talk with what the bot made of it.</summary>
/// <param name="Talk">The talk.</param>
/// <param name="Given">The answers, one per turn.</param>
public sealed record TalkScore(JudgedTalk Talk, IReadOnlyList<GivenTurn> Given)
{
    /// <summary>First messages in a right band.</summary>
    public Tally Bands { get; init; }

    /// <summary>Turns in which an article that decides was cited.</summary>
    public Tally Articles { get; init; }

    /// <summary>Facts that had to be said.</summary>
    public Tally Said { get; init; }

    /// <summary>Facts that had to be asked for.</summary>
    public Tally Asked { get; init; }

    /// <summary>Citations that exist and are in force.</summary>
    public Tally Citations { get; init; }

    /// <summary>Questions asked that nobody needed.</summary>
    public int Needless { get; init; }

    /// <summary>Things said that must never be.</summary>
    public int Forbidden { get; init; }

    /// <summary>What was wrong, in Chinese: admins read it.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];
}
