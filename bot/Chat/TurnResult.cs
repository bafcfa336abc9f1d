using LegalBot.Cases;
using LegalBot.Desk;
using LegalBot.Questions;
using LegalBot.Storage;

namespace LegalBot.Chat;

/// <summary>What a turn decides: the new state, what is said, and what is recorded. All of it is saved in one write.</summary>
public sealed record TurnResult(TalkState State)
{
    public IReadOnlyList<MessageBody> Say { get; init; } = [];

    /// <summary>A case to register; the handoff opened with it is about this case.</summary>
    public CaseOpening? Register { get; init; }

    public HandoffRequest? Handoff { get; init; }

    /// <summary>The resident no longer waits for a human.</summary>
    public bool WithdrawHandoff { get; init; }

    public AnsweredQuestion? Log { get; init; }

    public QuestionVote? Vote { get; init; }
}

/// <param name="Key">Of the question log.</param>
public sealed record QuestionVote(string Key, bool Helpful);
