namespace LegalBot.Cases;

/// <summary>What a case is opened with.</summary>
/// <param name="Key">One key, one case: a replayed registration finds the first.</param>
/// <param name="Code">The fresh code it gets; see <see cref="CaseCode"/>.</param>
public sealed record CaseOpening(string Key, string ConversationId, string Code, IntakeRecord Record)
{
    public bool Urgent { get; init; }
}

/// <summary>Why a step with a case was not taken.</summary>
public enum CaseRefusal
{
    /// <summary>It is closed, withdrawn or refused.</summary>
    AlreadyEnded,

    /// <summary>Another worker mediates it.</summary>
    SomebodyElsesCase,

    /// <summary>Nobody has taken it yet.</summary>
    NotTaken,

    /// <summary>The step needs a reason.</summary>
    ReasonMissing,
}
