using LegalBot.Knowledge.Search.Inverted;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>Where each article of an index stands: its law, its chapter, the articles before and after it.</summary>
internal sealed class Structure
{
    private const int None = -1;

    public Structure(FieldIndex index, Tokenizer tokenizer, Citations citations)
    {
        (Chapter, Law, Before, After) = (new int[index.Count], new int[index.Count], new int[index.Count], new int[index.Count]);
        (LawPrior, ArticlePrior, Length) = (new float[index.Count], new float[index.Count], new float[index.Count]);
        (HasOwnWords, IsInterpretation) = (new bool[index.Count], new bool[index.Count]);
        var (chapters, laws) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        var live = Enumerable.Range(0, index.Count).Where(index.IsLive).ToArray();
        foreach (var at in live)
        {
            Chapter[at] = Number(chapters, index[at].Chapter);
            var law = index[at].Article!.Value.Law;
            Law[at] = Number(laws, law);
            (LawPrior[at], ArticlePrior[at]) = ((float)citations.OfLaw(law), (float)citations.OfArticle(index[at].Id));
            (HasOwnWords[at], Length[at]) = (index[at].HasOwnWords, MathF.Log(1 + index[at].TextLength));
            IsInterpretation[at] = law.StartsWith("最高人民", StringComparison.Ordinal);
        }

        Array.Fill(Before, None);
        Array.Fill(After, None);
        Array.Sort(live, (a, b) => Order(index[a], index[b]));
        for (var i = 1; i < live.Length; i++)
        {
            var (one, other) = (live[i - 1], live[i]);
            if (Chapter[one] == Chapter[other])
            {
                (After[one], Before[other]) = (other, one);
            }
        }

        Headings = [.. chapters.Keys.Select(tokenizer.Keys)];
        LawNames = [.. laws.Keys.Select(l => tokenizer.Read(SearchText.Read(l).Text).Where(t => t.Length > 1).Select(t => t.Key).Distinct().Select(k => (k, index.RarityOf(k))).ToArray())];
    }

    /// <summary>Per place the number of its chapter.</summary>
    public int[] Chapter { get; }

    /// <summary>Per place the number of its law.</summary>
    public int[] Law { get; }

    /// <summary>Per place that of the article before it in the chapter, or -1.</summary>
    public int[] Before { get; }

    /// <summary>Per place that of the article after it in the chapter, or -1.</summary>
    public int[] After { get; }

    /// <summary>Per place how often situations, guides and cases rest on its law, as a logarithm.</summary>
    public float[] LawPrior { get; }

    /// <summary>Per place how often they rest on the article, as a logarithm.</summary>
    public float[] ArticlePrior { get; }

    /// <summary>Per place the length of its text, as a logarithm.</summary>
    public float[] Length { get; }

    /// <summary>Per place whether the project has its own words for it.</summary>
    public bool[] HasOwnWords { get; }

    /// <summary>Per place whether it stands in a court's interpretation.</summary>
    public bool[] IsInterpretation { get; }

    /// <summary>Per chapter the terms of its law's name and its headings.</summary>
    public HashSet<ulong>[] Headings { get; }

    /// <summary>Per law the telling terms of its name and how rare they are.</summary>
    public (ulong Key, float Rarity)[][] LawNames { get; }

    private static int Order(Document one, Document other)
    {
        var (a, b) = (one.Article!.Value, other.Article!.Value);
        var law = string.CompareOrdinal(a.Law, b.Law);
        return law != 0 ? law
            : a.Number != b.Number ? a.Number.CompareTo(b.Number)
            : a.Insert != b.Insert ? a.Insert.CompareTo(b.Insert)
            : Nullable.Compare(one.From, other.From);
    }

    private static int Number(Dictionary<string, int> numbers, string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            numbers[name] = number = numbers.Count;
        }

        return number;
    }
}
