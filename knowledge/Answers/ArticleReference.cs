using System.Text.RegularExpressions;
using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Answers;

/// <summary>Reads an article named by number: 民法典288条, 《民法典》第二百八十八条, 第288条.</summary>
public sealed class ArticleReference
{
    private const string DefaultLaw = "民法典";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private readonly Regex _pattern;
    private readonly Dictionary<string, string> _lawByName = [];

    public ArticleReference(KnowledgeCorpus corpus)
    {
        foreach (var law in corpus.Laws)
        {
            foreach (var name in new[] { law.Id, law.Name, law.ShortName })
            {
                _lawByName[Normalizer.Normalize(name)] = law.Id;
            }
        }

        var names = string.Join('|', _lawByName.Keys.OrderByDescending(n => n.Length).Select(Regex.Escape));
        const string number = "[0-9零〇一二两三四五六七八九十百千]{1,9}";
        _pattern = new Regex(
            $"《?(?<law>{names})?》? ?(?:第 ?(?<n>{number}) ?条|(?<n>{number}) ?条)(?:之(?<i>[一二三四五六七八九]))?",
            RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
            Limit);
    }

    /// <summary>The articles named, in order; a number without a law means the Civil Code.</summary>
    public IReadOnlyList<ArticleId> Find(string text)
    {
        var found = new List<ArticleId>();
        foreach (Match match in _pattern.Matches(Normalizer.Normalize(text)))
        {
            if (!ChineseNumber.TryParse(match.Groups["n"].ValueSpan, out var number) || number == 0)
            {
                continue;
            }

            // "三条狗" is no article: a bare number needs 第 or a law before it.
            var named = match.Groups["law"].Success;
            if (named || match.Value.Contains('第', StringComparison.Ordinal))
            {
                var insert = match.Groups["i"].Success && ChineseNumber.TryParse(match.Groups["i"].ValueSpan, out var i) ? i : 0;
                var law = named ? _lawByName[match.Groups["law"].Value] : DefaultLaw;
                found.Add(new ArticleId(law, number, insert));
            }
        }

        return [.. found.Distinct()];
    }
}
