using System.Text;

namespace LegalBot.Console.Evaluation;

/// <summary>Draws a chart as inline SVG. Lengths are in units of a picture <see cref="Width"/> wide, which fits a phone.</summary>
internal sealed class Svg
{
    public const int Width = 360;

    private readonly List<Html> _shapes = [];

    /// <param name="kind">A class of the style sheet.</param>
    public void Bar(double x, double y, double width, double height, string kind) => _shapes.Add(Html.Of(
        $"""<rect class="{kind}" x="{N(x)}" y="{N(y)}" width="{N(Math.Max(0, width))}" height="{N(height)}"/>"""));

    public void Line(double x1, double y1, double x2, double y2, string kind) => _shapes.Add(Html.Of(
        $"""<line class="{kind}" x1="{N(x1)}" y1="{N(y1)}" x2="{N(x2)}" y2="{N(y2)}"/>"""));

    /// <summary>An interval: a line with an end piece on either side.</summary>
    public void Whisker(double low, double high, double y)
    {
        // Light below dark, so that it shows on the bar as well as beside it.
        Line(low, y, high, y, "halo");
        Line(low, y, high, y, "whisker");
        Line(low, y - 3, low, y + 3, "whisker");
        Line(high, y - 3, high, y + 3, "whisker");
    }

    /// <param name="anchor">start, middle or end: which part of the text stands at <paramref name="x"/>.</param>
    public void Text(double x, double y, string text, string kind = "label", string anchor = "start") => _shapes.Add(Html.Of(
        $"""<text class="{kind}" x="{N(x)}" y="{N(y)}" text-anchor="{anchor}">{text}</text>"""));

    /// <summary>The picture, with the words a screen reader says for it.</summary>
    /// <param name="id">Unique in the page.</param>
    public Html Draw(string id, double height, string title, string description) => Html.Of(
        $"""
        <svg role="img" viewBox="0 0 {Width} {N(height)}" aria-labelledby="{id}-title {id}-desc">
        <title id="{id}-title">{title}</title><desc id="{id}-desc">{description}</desc>{_shapes}</svg>
        """);

    /// <summary>The text, cut where it would be wider than so many Chinese characters.</summary>
    public static string Shorten(string text, double most)
    {
        var kept = new StringBuilder();
        var wide = 0.0;
        foreach (var rune in text.ReplaceLineEndings(" ").EnumerateRunes())
        {
            wide += rune.IsAscii ? 0.6 : 1;
            if (wide > most)
            {
                return kept.Append('…').ToString();
            }

            kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    private static string N(double number) => number.ToString("0.#");
}
