using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Answers;

/// <summary>Reads from people's own words how a deciding fact is. Never guesses: what is not said, or said both ways, stays open.</summary>
public static class FactReader
{
    private static readonly char[] ClauseEnds = [.. "，。！？；,.!?;\n"];

    private static readonly string[] Denials = ["不是", "并非", "不算", "没有说"];
    private static readonly string[] Suppositions = ["如果", "要是", "假如", "万一", "假设"];
    private static readonly string[] Yes = ["是", "是的", "对", "对的", "有", "有的", "嗯", "嗯嗯", "有啊", "是啊", "当然"];
    private static readonly string[] No = ["不是", "没有", "没", "否", "不", "没有啊", "还没", "还没有", "不是的"];

    /// <summary>What a story shows; null when it shows nothing, or two ways equally.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="text">As typed.</param>
    public static FactOption? Read(DecidingFact fact, string text)
    {
        var said = Normalizer.Compact(text);
        var found = fact.Options.Select(o => (Option: o, Length: o.Signs.Append(o.Say).Where(s => Shows(said, s)).Max(s => (int?)s.Length) ?? 0))
            .OrderByDescending(f => f.Length).ToList();
        return found[0].Length > 0 && found[0].Length > found[1].Length ? found[0].Option : null;
    }

    /// <summary>What an answer to the question means: a tap, a number, yes or no, or words of the resident's own.</summary>
    /// <param name="fact">The fact that was asked for.</param>
    /// <param name="text">As typed.</param>
    public static FactOption? ReadAnswer(DecidingFact fact, string text)
    {
        var said = Normalizer.Compact(text).Trim('。', '！', '!', '.', '，', ',');
        if (fact.Options.FirstOrDefault(o => o.Say == said) is { } tapped)
        {
            return tapped;
        }

        if (ChineseNumber.TryParse(said.TrimStart('第').TrimEnd('个', '种'), out var number) && number >= 1 && number <= fact.Options.Count)
        {
            return fact.Options[number - 1];
        }

        if (Read(fact, said) is { } shown)
        {
            return shown;
        }

        var plain = Yes.Contains(said) ? "yes" : No.Contains(said) ? "no" : "";
        var meant = fact.Options.Where(o => o.Value == plain || (said.Length > 1 && o.Say.Contains(said, StringComparison.Ordinal))).ToList();
        return meant.Count == 1 ? meant[0] : null;
    }

    // "我不是租客" and "如果我是租客" do not say that somebody is one.
    private static bool Shows(string said, string sign)
    {
        for (var at = said.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = said.IndexOf(sign, at + 1, StringComparison.Ordinal))
        {
            var clause = said[(said.LastIndexOfAny(ClauseEnds, at) + 1)..at];
            if (!Denials.Any(clause.EndsWith) && !Suppositions.Any(s => clause.Contains(s, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
