using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.Storage;

/// <summary>Marks columns that hold personal data: sealed by <see cref="Privacy.FieldCipher"/> at rest.</summary>
internal static class SealedProperties
{
    public const string Annotation = "LegalBot:Sealed";

    public static PropertyBuilder<string> IsSealed(this PropertyBuilder<string> property) =>
        property.HasAnnotation(Annotation, value: true);
}
