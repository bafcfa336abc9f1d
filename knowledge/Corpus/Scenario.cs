namespace LegalBot.Knowledge.Corpus;

/// <summary>A situation as people tell it, three times in other words, and what decides it: a second way to the articles.</summary>
public sealed record Scenario
{
    public required string Id { get; init; }
    public required string Topic { get; init; }

    /// <summary>Whose trouble it is: 投诉方, 被指方 or 旁人.</summary>
    public required string Side { get; init; }

    /// <summary>A few words.</summary>
    public required string Brief { get; init; }

    /// <summary>One plain sentence.</summary>
    public required string Plain { get; init; }

    /// <summary>A message as people type it, with what does not matter and without what does.</summary>
    public required string Messy { get; init; }

    /// <summary>Ids of the articles that decide it, the central one first.</summary>
    public required IReadOnlyList<string> Articles { get; init; }

    /// <summary>The fact that would change the answer.</summary>
    public required string Decides { get; init; }

    public required string Answer { get; init; }

    /// <summary>Id of the guide that helps, or empty.</summary>
    public required string Guide { get; init; }

    /// <summary>The day its articles were checked.</summary>
    public required DateOnly CheckedOn { get; init; }
}
