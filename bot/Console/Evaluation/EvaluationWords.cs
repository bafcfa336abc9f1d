using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Console.Evaluation;

/// <summary>What page and terminal call the parts of a report.</summary>
internal static class EvaluationWords
{
    /// <summary>One run needs no name; two are told apart by a letter, as files may be called alike.</summary>
    public static string Label(EvaluationReport report, int run) => report.Runs.Count == 1 ? "结果" : run == 0 ? "甲" : "乙";

    public static string Meaning(Metric metric) => metric.Kind switch
    {
        MetricKind.Recall => $"该找的法条，前 {metric.Depth} 条里找到几成",
        MetricKind.Hit when metric.Depth == 1 => "第 1 条就对的问题占几成",
        MetricKind.Hit => $"前 {metric.Depth} 条里有对的问题占几成",
        _ => $"对的排得多靠前，只看前 {metric.Depth} 条",
    };

    public static string Interval(Estimate estimate) => $"{Estimate.Digits(estimate.Low)} 至 {Estimate.Digits(estimate.High)}";

    public static string Place(int? place) => place is { } found ? $"第 {found} 位" : "没找到";

    public static string Signed(double difference) => difference > 0 ? "+" + Estimate.Digits(difference) : Estimate.Digits(difference);

    public static string Chance(double p) => p < 0.001 ? "小于 0.001" : p.ToString("F3");

    /// <summary>What a comparison says, for people who do not read p-values.</summary>
    public static string Verdict(Comparison comparison) => comparison switch
    {
        { Wins: 0, Losses: 0 } => "两次一模一样。",
        { P: >= 0.05 } => "看不出谁更好：这点差别碰巧也会有。",
        { Difference.Mean: > 0 } => "乙比甲好，不像是碰巧。",
        _ => "乙不如甲，不像是碰巧。",
    };

    /// <summary>What was judged: the file, how many questions, what was left out.</summary>
    public static string Scope(EvaluationReport report) =>
        $"{report.Queries} 道题" + (report.Only is { } only ? $"（只算“{only}”开头的法条，另有 {report.LeftOut} 道题不含这样的法条，没有算）" : "");

    public static string Unheld(int unheld) => $"其中 {unheld} 道题该找的法条，资料里一条也没有，怎么检索也找不到，分数里照样算零分。";

    public static string Missing(int missing) => $"有 {missing} 道题没有结果，按零分算。";
}
