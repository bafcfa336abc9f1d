namespace LegalBot.Knowledge.Laws;

/// <summary>A law, regulation, interpretation or rule that the corpus knows.</summary>
/// <param name="Id">The prefix of its article ids.</param>
/// <param name="Name">Full official name.</param>
/// <param name="ShortName">The name people use.</param>
/// <param name="Kind">法律, 行政法规, 司法解释 or 部门规章.</param>
/// <param name="Effective">The day the version described came into force.</param>
/// <param name="Replaces">What it took the place of, in words; may be empty.</param>
public sealed record Law(string Id, string Name, string ShortName, string Kind, DateOnly Effective, string Replaces);
