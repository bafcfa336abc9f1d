namespace LegalBot.Chat;

/// <summary>What danger a message speaks of.</summary>
public enum EmergencyKind
{
    /// <summary>The resident speaks of ending their own life.</summary>
    Suicide,

    /// <summary>Somebody else is about to.</summary>
    SuicideOfOther,

    /// <summary>The resident did or wants to do grave harm to others.</summary>
    HarmToOthers,

    /// <summary>A child is hurt, molested or neglected.</summary>
    ChildAbuse,

    DomesticViolence,
    Fire,
    Crime,

    /// <summary>In a lift, a car, water: cannot get out.</summary>
    Trapped,

    /// <summary>A child or a confused elder is gone.</summary>
    Missing,
    Medical,
}
