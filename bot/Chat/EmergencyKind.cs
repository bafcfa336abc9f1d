namespace LegalBot.Chat;

/// <summary>What danger a message speaks of.</summary>
public enum EmergencyKind
{
    Suicide,
    DomesticViolence,
    Fire,
    Crime,
    Medical,
}
