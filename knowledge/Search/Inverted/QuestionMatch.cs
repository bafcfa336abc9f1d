namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>How a document's own questions compare with the one asked.</summary>
/// <param name="Likeness">0 to 1: the most alike by its terms, each counted by its rarity (Dice's coefficient).</param>
/// <param name="SecondLikeness">The second most alike.</param>
/// <param name="Nearest">0 to 1: the nearest by vector.</param>
/// <param name="Mean">The mean of the three nearest.</param>
internal readonly record struct QuestionMatch(double Likeness, double SecondLikeness, float Nearest, float Mean);
