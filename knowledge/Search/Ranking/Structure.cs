using LegalBot.Knowledge.Search.Inverted;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>Where each article of an index stands: its law, its chapter, the articles before and after it.</summary>
internal sealed class Structure
{
    private const int None = -1;

    public Structure(FieldIndex index, Tokenizer tokenizer)
    {
        (Chapter, Law, Before, After) = (new int[index.Count], new int[index.Count], new int[index.Count], new int[index.Count]);
        var (chapters, laws) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        var live = Enumerable.Range(0, index.Count).Where(index.IsLive).ToArray();
        foreach (var at in live)
        {
            Chapter[at] = Number(chapters, index[at].Chapter);
            Law[at] = Number(laws, index[at].Article!.Value.Law);
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
        LawNames = [.. laws.Keys.Select(l => tokenizer.Read(Normalizer.Normalize(l)).Where(t => t.Length > 1).Select(t => t.Key).ToHashSet())];
    }

    /// <summary>Per place the number of its chapter.</summary>
    public int[] Chapter { get; }

    /// <summary>Per place the number of its law.</summary>
    public int[] Law { get; }

    /// <summary>Per place that of the article before it in the chapter, or -1.</summary>
    public int[] Before { get; }

    /// <summary>Per place that of the article after it in the chapter, or -1.</summary>
    public int[] After { get; }

    /// <summary>Per chapter the terms of its law's name and its headings.</summary>
    public HashSet<ulong>[] Headings { get; }

    /// <summary>Per law the telling terms of its name.</summary>
    public HashSet<ulong>[] LawNames { get; }

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
