namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>Whose words a field holds: they are counted apart, since the official wording is far from how people ask.</summary>
internal enum FieldGroup
{
    /// <summary>This project's words and the headings.</summary>
    Own,

    /// <summary>Official law text.</summary>
    Official,
}
