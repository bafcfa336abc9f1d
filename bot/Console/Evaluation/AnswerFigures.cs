using System.Globalization;
using LegalBot.Knowledge.Answers.Evaluation;

namespace LegalBot.Console.Evaluation;

/// <summary>The figures of judged talks with what is aimed at, in the words of admins.</summary>
internal static class AnswerFigures
{
    public static IReadOnlyList<(string Name, string Figure, string Target)> Of(TalkReport report) =>
    [
        ("对话", $"{report.Scores.Count} 段，{report.Scores.Sum(s => s.Given.Count)} 句", "300 段"),
        ("引的条文都在、都有效", Share(report.Citations), "100%"),
        ("该说的说到了", Share(report.Said), "90%"),
        ("不该说的说了", $"{report.Forbidden} 处", "0"),
        ("回答的方式对", Share(report.Bands), "90%"),
        ("引到了该引的条文", Share(report.Articles), "越高越好"),
        ("该问的问到了", Share(report.Asked), "70%"),
        ("最多多问一句的对话", Share(report.Spared), "100%"),
        ("一句话用时，一半不超过", Milliseconds(report.Time(0.5)), "5 毫秒"),
        ("一句话用时，百分之九十九不超过", Milliseconds(report.Time(0.99)), "20 毫秒"),
    ];

    private static string Share(Tally tally) => $"{tally.Share.ToString("P1", CultureInfo.InvariantCulture)}（{tally.Right}/{tally.All}）";

    private static string Milliseconds(double time) => $"{time.ToString("F1", CultureInfo.InvariantCulture)} 毫秒";
}
