namespace LegalBot.People;

/// <summary>The worker who acts, as signed in.</summary>
public sealed record WorkerIdentity(int Id, string Name, bool IsAdmin);
