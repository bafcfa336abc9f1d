namespace LegalBot.Knowledge.Answers.Evaluation;

/// <summary>How many of how many were right.</summary>
public readonly record struct Tally(int Right, int All)
{
    /// <summary>0 to 1; 1 when nothing was to be judged.</summary>
    public double Share => All == 0 ? 1 : (double)Right / All;

    public static Tally operator +(Tally one, Tally other) => new(one.Right + other.Right, one.All + other.All);

    public static Tally Add(Tally left, Tally right) => left + right;

    public static Tally Of(bool right) => new(right ? 1 : 0, 1);
}
