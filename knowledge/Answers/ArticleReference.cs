using System.Text.RegularExpressions;
using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Answers;

/// <summary>Reads an article named by number: 民法典288条, 《民法典》第二百八十八条, 第288条.</summary>
public sealed partial class ArticleReference
{
    private const string DefaultLaw = "民法典";
    private readonly Dictionary<string, string> _lawByName = [];
    private readonly int _longest;

    public ArticleReference(KnowledgeCorpus corpus)
    {
        foreach (var law in corpus.Official.All.Select(t => t.Law).DistinctBy(l => l.Id))
        {
            Add(law.Id, law.Id, law.Name);
        }

        // A law the packs know is meant rather than an imported one of the same name.
        foreach (var law in corpus.Laws)
        {
            Add(law.Id, law.Id, law.Name, law.ShortName);
        }

        _longest = _lawByName.Keys.Select(n => n.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The articles named, in order; a number without a law means the Civil Code.</summary>
    public IReadOnlyList<ArticleId> Find(string text)
    {
        var said = Normalizer.Normalize(text);
        var found = new List<ArticleId>();
        foreach (Match match in Number().Matches(said))
        {
            if (!ChineseNumber.TryParse(match.Groups["n"].ValueSpan, out var number) || number == 0)
            {
                continue;
            }

            // "三条狗" is no article: a bare number needs 第 or a law before it.
            var law = LawBefore(said.AsSpan(0, match.Index)) ?? UnknownBefore(said[..match.Index]);
            if (law is not null || match.Value.Contains('第', StringComparison.Ordinal))
            {
                var insert = match.Groups["i"].Success && ChineseNumber.TryParse(match.Groups["i"].ValueSpan, out var i) ? i : 0;
                found.Add(new ArticleId(law ?? DefaultLaw, number, insert));
            }
        }

        return [.. found.Distinct()];
    }

    // The longest name that the text before the number ends with.
    private string? LawBefore(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" 》");
        var names = _lawByName.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longest, before.Length); length > 0; length--)
        {
            if (names.TryGetValue(before[^length..], out var law))
            {
                return law;
            }
        }

        return null;
    }

    // A law that is not held must not be taken for the Civil Code: its name is kept, so that the answer can say what is lacking.
    private static string? UnknownBefore(string before) => Unknown().Match(SearchText.ReadQuestion(before).Text) is { Success: true } match ? match.Groups["law"].Value : null;

    private void Add(string law, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            _lawByName[Normalizer.Normalize(name)] = law;
        }
    }

    [GeneratedRegex(
        "(《(?<law>[^《》]{2,60})》|(?<law>[\\u4e00-\\u9fff]{1,20}(法|条例|规定|办法|解释))) ?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Unknown();

    [GeneratedRegex(
        "(第 ?(?<n>[0-9零〇一二两三四五六七八九十百千]{1,9}) ?条|(?<n>[0-9零〇一二两三四五六七八九十百千]{1,9}) ?条)(之(?<i>[一二三四五六七八九]))?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
