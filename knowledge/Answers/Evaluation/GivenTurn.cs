namespace LegalBot.Knowledge.Answers.Evaluation;

/// <summary>What the bot answered in a turn.</summary>
/// <param name="Text">All messages.</param>
/// <param name="Band">Of the gravest message.</param>
/// <param name="Citations">Article ids shown.</param>
/// <param name="Asks">What is asked for: facts, or the titles of a list to pick from.</param>
/// <param name="Milliseconds">From the message to the answer.</param>
public sealed record GivenTurn(string Text, string Band, IReadOnlyList<string> Citations, IReadOnlyList<string> Asks, double Milliseconds)
{
    /// <summary>The facts asked for; a list to pick from asks for none.</summary>
    public IReadOnlyList<string> Facts => Band == "choose" ? [] : Asks;
}
