namespace LegalBot.Intake;

/// <summary>What is asked, in the order of asking; the fields of the people's-mediation application and register.</summary>
public enum IntakeField
{
    Topic,
    Facts,
    Place,
    OtherSide,
    Since,
    Wish,
    Money,
    Danger,
    Elsewhere,
    Evidence,
    Role,
    Name,
    Phone,
}

/// <summary>What the fields demand.</summary>
public static class IntakeFields
{
    public static readonly IReadOnlyList<IntakeField> All = Enum.GetValues<IntakeField>();

    /// <summary>Without these nobody can take up the matter; they cannot be skipped.</summary>
    public static bool IsRequired(IntakeField field) => field
        is IntakeField.Topic or IntakeField.Facts or IntakeField.Place or IntakeField.Wish or IntakeField.Name;

    /// <summary>Longest answer in characters.</summary>
    public static int MostCharacters(IntakeField field) => field switch
    {
        IntakeField.Facts => 2_000,
        IntakeField.Wish or IntakeField.Danger or IntakeField.Elsewhere => 500,
        IntakeField.Topic or IntakeField.Name => 20,
        _ => 100,
    };
}
