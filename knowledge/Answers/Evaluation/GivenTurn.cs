namespace LegalBot.Knowledge.Answers.Evaluation;

/// <summary>What the bot answered in a turn.</summary>
/// <param name="Text">All messages.</param>
/// <param name="Band">Of the gravest message.</param>
/// <param name="Citations">Article ids shown.</param>
/// <param name="Asks">Facts asked for; lists to pick from are none.</param>
/// <param name="Milliseconds">From the message to the answer.</param>
public sealed record GivenTurn(string Text, string Band, IReadOnlyList<string> Citations, IReadOnlyList<string> Asks, double Milliseconds);
