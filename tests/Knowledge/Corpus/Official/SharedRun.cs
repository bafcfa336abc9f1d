using System.Text.RegularExpressions;

namespace LegalBot.Tests.Knowledge.Corpus.Official;

/// <summary>Finds runs of characters that two texts share, punctuation and digits left out.</summary>
internal static partial class SharedRun
{
    // Defined terms and names that cannot be said otherwise.
    private static readonly string[] Listed =
    [
        "中华人民共和国", "最高人民法院关于", "完全民事行为能力人", "限制民事行为能力人", "无民事行为能力人", "限制民事行为能力的", "建筑物区分所有权",
        "国有土地使用权", "建设用地使用权", "土地承包经营权", "社会生活噪声污染", "人身安全保护令", "房地产开发经营者", "国家机关工作人员",
    ];

    /// <summary>A run longer than <paramref name="most"/> that both hold; null when there is none.</summary>
    public static string? Find(string one, string other, int most)
    {
        var (a, b) = (Strip(one), Strip(other));
        var runs = Enumerable.Range(0, Math.Max(0, b.Length - most)).Select(i => b.Substring(i, most + 1)).ToHashSet();
        return Enumerable.Range(0, Math.Max(0, a.Length - most)).Select(i => a.Substring(i, most + 1))
            .FirstOrDefault(run => !run.Contains('#', StringComparison.Ordinal) && runs.Contains(run));
    }

    public static string Strip(string text) =>
        Ignored().Replace(Listed.Aggregate(text, (t, term) => t.Replace(term, "#", StringComparison.Ordinal)), "");

    [GeneratedRegex("[\\s，。；：、“”‘’（）《》〈〉！？,.;:()\\[\\]【】\"'—\\-…·0-9a-zA-Z]", RegexOptions.None, 1000)]
    private static partial Regex Ignored();
}
