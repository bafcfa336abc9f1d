namespace LegalBot.Chat;

/// <summary>A fact the resident told.</summary>
/// <param name="Value">As the deciding fact names it.</param>
/// <param name="Say">In the resident's own words or those of the option tapped.</param>
public sealed record KnownFact(string Value, string Say);
