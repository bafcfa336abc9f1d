namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>What kind of law a text is: the category folder it lies in, else what its name and preamble tell.</summary>
internal static class LawKind
{
    private static readonly HashSet<string> Folders =
    [
        "宪法", "宪法相关法", "民法典", "民法商法", "刑法", "行政法", "经济法", "社会法", "诉讼与非诉讼程序法", "行政法规", "监察法规",
        "司法解释", "部门规章", "地方性法规", "军事法规",
    ];

    public static string Of(string file, string name, string preamble)
    {
        // The last segment is the file itself.
        if (file.Split('/').SkipLast(1).LastOrDefault(Folders.Contains) is { } folder)
        {
            return folder;
        }

        return Starts("最高人民法院") || Starts("最高人民检察院") || Starts("人民法院") || Starts("人民检察院") ? "司法解释"
            : Says("国务院令") || Says("国务院第") ? "行政法规"
            : name.EndsWith("办法", StringComparison.Ordinal) || name.EndsWith("规定", StringComparison.Ordinal) || name.EndsWith("规则", StringComparison.Ordinal) ? "部门规章"
            : name.EndsWith('法') || name.EndsWith("法典", StringComparison.Ordinal) ? "法律"
            : Says("人民代表大会") && name.EndsWith("条例", StringComparison.Ordinal) ? "地方性法规"
            : name.EndsWith("条例", StringComparison.Ordinal) ? "行政法规"
            : "其他";

        bool Starts(string text) => name.StartsWith(text, StringComparison.Ordinal);
        bool Says(string text) => preamble.Contains(text, StringComparison.Ordinal);
    }
}
