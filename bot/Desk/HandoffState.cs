namespace LegalBot.Desk;

/// <summary>Where a handoff stands.</summary>
public enum HandoffState
{
    /// <summary>Offered on the roster, nobody has taken it yet; the bot still answers.</summary>
    Waiting,

    /// <summary>A worker owns the conversation; the bot is silent.</summary>
    Taken,

    /// <summary>The worker gave the conversation back to the bot.</summary>
    GivenBack,

    /// <summary>The worker finished it with an outcome.</summary>
    Completed,

    /// <summary>The resident no longer wants it.</summary>
    Withdrawn,
}

/// <summary>Why a human is needed.</summary>
public enum HandoffReason
{
    /// <summary>The resident asked for one.</summary>
    Asked,

    /// <summary>The bot's answers did not help.</summary>
    Unhelpful,

    /// <summary>Danger to life or a crime in progress.</summary>
    RedFlag,

    /// <summary>A dispute was registered.</summary>
    Registered,

    /// <summary>A worker takes up a case again.</summary>
    WorkerCalls,
}

/// <summary>Why a step at the desk was not taken.</summary>
public enum DeskRefusal
{
    /// <summary>No such handoff, or not one this worker may see.</summary>
    NotThere,

    /// <summary>Another worker was faster.</summary>
    TakenByOther,

    /// <summary>The worker has to take it first.</summary>
    NotYours,

    /// <summary>It has ended already.</summary>
    AlreadyEnded,

    /// <summary>Nothing to say, or too long.</summary>
    BadText,

    /// <summary>The case does not allow the step.</summary>
    CaseRefused,
}
