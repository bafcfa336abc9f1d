using LegalBot.Cases;

namespace LegalBot.Intake;

/// <summary>A filled form as the record that opens a case.</summary>
public static class IntakeToRecord
{
    /// <exception cref="InvalidOperationException">A required field is missing; the form would not have come to its end.</exception>
    public static IntakeRecord Build(IntakeForm form, IReadOnlyList<string> citations, DateTimeOffset consentedAt)
    {
        foreach (var field in IntakeFields.All.Where(IntakeFields.IsRequired))
        {
            if (form[field].Length == 0)
            {
                throw new InvalidOperationException($"The intake form lacks {field}.");
            }
        }

        return new IntakeRecord
        {
            Topic = form[IntakeField.Topic],
            Role = form[IntakeField.Role],
            Place = form[IntakeField.Place],
            OtherSide = form[IntakeField.OtherSide],
            Since = form[IntakeField.Since],
            Facts = form[IntakeField.Facts],
            Wish = form[IntakeField.Wish],
            Money = form[IntakeField.Money],
            Danger = form[IntakeField.Danger],
            Elsewhere = form[IntakeField.Elsewhere],
            Name = form[IntakeField.Name],
            Phone = form[IntakeField.Phone],
            Evidence = form.Files,
            EvidenceNote = form[IntakeField.Evidence],
            Citations = citations,
            ConsentedAt = consentedAt,
        };
    }
}
