namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>Texts of an entry that count alike.</summary>
/// <param name="Texts">In any form.</param>
/// <param name="Weight">How much a word counts here.</param>
/// <param name="Pivot">The usual length of all together in terms, a fixed number, so that one entry's weights never depend on another's.</param>
/// <param name="Group">Whose words.</param>
internal readonly record struct Field(IReadOnlyList<string> Texts, float Weight, float Pivot, FieldGroup Group = FieldGroup.Own)
{
    /// <summary>A field of one text.</summary>
    public Field(string text, float weight, float pivot, FieldGroup group = FieldGroup.Own)
        : this([text], weight, pivot, group)
    {
    }
}
