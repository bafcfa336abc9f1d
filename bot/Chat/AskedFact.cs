namespace LegalBot.Chat;

/// <summary>The fact asked for last.</summary>
/// <param name="GuideId">Whose answer turns on it.</param>
/// <param name="Name">The fact.</param>
/// <param name="IsOpen">Whether its answer is still waited for.</param>
public sealed record AskedFact(string GuideId, string Name, bool IsOpen);
