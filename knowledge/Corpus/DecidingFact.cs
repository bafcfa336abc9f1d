namespace LegalBot.Knowledge.Corpus;

/// <summary>A fact that changes what somebody should do, or a rule, a deadline or a sum.</summary>
/// <param name="Name">One word for a fact that several guides share, such as role; with a hyphen for a guide's own.</param>
/// <param name="Ask">The question to the resident.</param>
/// <param name="Why">Why it is asked.</param>
/// <param name="Options">What it may be; at least two.</param>
public sealed record DecidingFact(string Name, string Ask, string Why, IReadOnlyList<FactOption> Options);
