namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>A text of an entry.</summary>
/// <param name="Text">In any form.</param>
/// <param name="Weight">How much a word counts here.</param>
/// <param name="Pivot">The usual length in terms, a fixed number, so that one entry's weights never depend on another's.</param>
/// <param name="Group">Whose words.</param>
internal readonly record struct Field(string Text, float Weight, float Pivot, FieldGroup Group = FieldGroup.Own);
