using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Console.Evaluation;

/// <summary>One mean with its interval, as a bar of a chart and as a cell of a table.</summary>
internal static class Figure
{
    /// <summary>How thick a bar is: two share the room of one.</summary>
    public static int BarHeight(int runs) => runs == 1 ? 16 : 11;

    /// <summary>Lines and numbers from 0 to 1.</summary>
    public static void Grid(Svg svg, double left, double length, double bottom)
    {
        foreach (var at in new[] { 0, 0.25, 0.5, 0.75, 1 })
        {
            var x = left + (at * length);
            svg.Line(x, 0, x, bottom, "grid");
            svg.Text(x, bottom + 13, at.ToString("0.##"), "tick", "middle");
        }
    }

    /// <param name="run">0 or 1: gives the colour.</param>
    /// <param name="place">Where 0 lies, the top, how long 1 is, and the height.</param>
    public static void Bar(Svg svg, Estimate figure, int run, (double Left, double Top, double Length, double Height) place)
    {
        var (left, top, length, height) = place;
        svg.Bar(left, top + 0.5, figure.Mean * length, height - 1, $"bar-{run}");
        svg.Whisker(left + (figure.Low * length), left + (figure.High * length), top + (height / 2));
        svg.Text(Svg.Width - 2, top + (height / 2) + 4, figure.Mean.ToString("F2"), "value", "end");
    }

    public static Html Cell(Estimate figure) => Html.Of(
        $"""<td class="number">{Estimate.Digits(figure.Mean)}<span class="interval">{EvaluationWords.Interval(figure)}</span></td>""");
}
