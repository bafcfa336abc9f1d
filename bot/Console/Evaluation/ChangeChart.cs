using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Console.Evaluation;

/// <summary>The most changed questions as bars to the right (better) and to the left (worse).</summary>
internal static class ChangeChart
{
    private const int MostDrawn = 12;
    private const int Row = 36;
    private const int Top = 22;
    private const int BarHeight = 12;
    private const double Middle = Svg.Width / 2.0;
    private const double Length = 132;

    public static Html Draw(Comparison comparison)
    {
        var svg = new Svg();
        ChangedQuery[] changed = [.. comparison.Gained.Take(MostDrawn), .. comparison.Lost.Take(MostDrawn).Reverse()];
        var bottom = Top + (changed.Length * Row);
        svg.Text(Middle - 8, 12, "← 乙更差", "tick", "end");
        svg.Text(Middle + 8, 12, "乙更好 →", "tick");
        svg.Line(Middle, 0, Middle, bottom, "axis");
        for (var i = 0; i < changed.Length; i++)
        {
            Bar(svg, changed[i], Top + (i * Row));
        }

        return svg.Draw(
            "changes-" + comparison.Metric.Name.Replace("@", "-", StringComparison.Ordinal), bottom + 4, $"{comparison.Metric.Name} 变化最大的问题",
            $"乙更好的画了 {Math.Min(MostDrawn, comparison.Gained.Count)} 道，更差的画了 {Math.Min(MostDrawn, comparison.Lost.Count)} 道，每道的数见旁边的表。");
    }

    private static void Bar(Svg svg, ChangedQuery change, double top)
    {
        var length = Math.Abs(change.Difference) * Length;
        var better = change.Difference > 0;
        svg.Text(Middle, top + 12, Svg.Shorten(change.Query.Text, 25), "label over", "middle");
        svg.Bar(better ? Middle : Middle - length, top + 17, length, BarHeight, better ? "gain" : "loss");
        svg.Text(
            better ? Middle + length + 4 : Middle - length - 4, top + 17 + BarHeight - 2,
            (better ? "+" : "") + change.Difference.ToString("F2"), "value", better ? "start" : "end");
    }
}
