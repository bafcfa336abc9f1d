namespace LegalBot.Cases;

/// <summary>Where a dispute stands. The order is the way of a dispute; side exits come last.</summary>
public enum CaseState
{
    /// <summary>待受理: registered by the resident, nobody has taken it yet.</summary>
    Registered,

    /// <summary>调解中: a worker has taken it.</summary>
    Mediating,

    /// <summary>结案.</summary>
    Closed,

    /// <summary>撤回: the resident took it back.</summary>
    Withdrawn,

    /// <summary>不予受理, with a reason.</summary>
    Refused,
}

/// <summary>How a closed case ended.</summary>
public enum CaseOutcome
{
    /// <summary>调解成功.</summary>
    Settled,

    /// <summary>调解不成, the parties were told their remedies.</summary>
    NotSettled,

    /// <summary>已答复: information was enough.</summary>
    Advised,

    /// <summary>移交公安或其他部门.</summary>
    Transferred,

    /// <summary>当事人放弃.</summary>
    Dropped,
}
