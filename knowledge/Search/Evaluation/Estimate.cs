namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>A mean and the 95 % confidence interval around it.</summary>
public sealed record Estimate(double Mean, double Low, double High)
{
    /// <summary>
    /// Four digits as the benchmark's scorer prints them: an exact half goes to the even digit, where .NET alone would
    /// go away from zero.
    /// </summary>
    public static string Digits(double value)
    {
        const double Scale = 10_000;
        var scaled = value * Scale;
        var isExact = Math.FusedMultiplyAdd(value, Scale, -scaled) == 0;
        var isHalf = isExact && Math.Abs(scaled - Math.Truncate(scaled)) == 0.5;
        return (isHalf ? Math.Round(scaled, MidpointRounding.ToEven) / Scale : value).ToString("F4");
    }
}
