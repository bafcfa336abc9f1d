namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>A mean and the 95 % confidence interval around it.</summary>
public sealed record Estimate(double Mean, double Low, double High)
{
    /// <summary>Four digits, an exact half to the even one, as the benchmark's scorer prints them.</summary>
    public static string Digits(double value) => value.ToString("F4");
}
