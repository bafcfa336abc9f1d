using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>What an import changes in one law.</summary>
/// <param name="Law">The version that comes in.</param>
/// <param name="Against">The label of the version it is compared with; null when the law is new.</param>
/// <param name="Added">Articles that were not there.</param>
/// <param name="Changed">Articles whose text is another under the same number.</param>
/// <param name="Repealed">Articles that are no longer there.</param>
/// <param name="Renumbered">Articles with the same or nearly the same text under another number.</param>
public sealed record LawDiff(
    OfficialLaw Law, string? Against, IReadOnlyList<ArticleId> Added, IReadOnlyList<ArticleId> Changed,
    IReadOnlyList<ArticleId> Repealed, IReadOnlyList<(ArticleId From, ArticleId To)> Renumbered)
{
    private const double NearlySame = 0.8;

    // An article kept under its number and half rewritten is still that article.
    private const double SameNumber = 0.5;

    // Comparing more pairs than this would keep people waiting; then only the very same text counts as renumbered.
    private const long MostPairs = 2_000_000;

    /// <summary>Compares what comes in with what stood before; a partial version repeals nothing.</summary>
    public static LawDiff Between(IEnumerable<OfficialArticle> before, OfficialLaw law, string? against)
    {
        var old = before.ToDictionary(a => a.Id, a => LineText.Bare(a.Text));
        var now = law.Articles.ToDictionary(a => a.Id, a => LineText.Bare(a.Text));
        var oldLeft = old.Where(o => now.GetValueOrDefault(o.Key) != o.Value).ToDictionary();
        var nowLeft = now.Where(n => old.GetValueOrDefault(n.Key) != n.Value).ToDictionary();
        var changed = new List<ArticleId>();
        var renumbered = new List<(ArticleId From, ArticleId To)>();
        if (!law.IsPartial)
        {
            MatchSame(oldLeft, nowLeft, renumbered);
            MatchAlike(oldLeft, nowLeft, changed, renumbered);
        }

        foreach (var id in nowLeft.Keys.Where(oldLeft.ContainsKey).ToList())
        {
            changed.Add(id);
            oldLeft.Remove(id);
            nowLeft.Remove(id);
        }

        return new LawDiff(
            law, against, Ordered(nowLeft.Keys), Ordered(changed), law.IsPartial ? [] : Ordered(oldLeft.Keys),
            [.. renumbered.OrderBy(r => r.From.Number).ThenBy(r => r.From.Insert)]);
    }

    private static void MatchSame(
        Dictionary<ArticleId, string> old, Dictionary<ArticleId, string> now, List<(ArticleId From, ArticleId To)> renumbered)
    {
        var byText = now.GroupBy(n => n.Value).ToDictionary(g => g.Key, g => new Queue<ArticleId>(g.Select(n => n.Key)));
        foreach (var (from, text) in old.ToList())
        {
            if (byText.TryGetValue(text, out var ids) && ids.TryDequeue(out var to))
            {
                renumbered.Add((from, to));
                old.Remove(from);
                now.Remove(to);
            }
        }
    }

    // The likeliest pairs first; a pair under one number is a change, not a renumbering.
    private static void MatchAlike(
        Dictionary<ArticleId, string> old, Dictionary<ArticleId, string> now, List<ArticleId> changed,
        List<(ArticleId From, ArticleId To)> renumbered)
    {
        if ((long)old.Count * now.Count > MostPairs)
        {
            return;
        }

        var pairs = old.ToDictionary(o => o.Key, o => new TextLikeness(o.Value));
        var alike = from n in now.Select(n => (To: n.Key, Likeness: new TextLikeness(n.Value)))
                    from o in pairs
                    let least = o.Key == n.To ? SameNumber : NearlySame
                    let likeness = o.Value.To(n.Likeness, least)
                    where likeness >= least
                    orderby likeness descending, o.Key == n.To ? 0 : 1
                    select (From: o.Key, n.To);
        foreach (var (from, to) in alike.ToList().Where(a => old.ContainsKey(a.From) && now.ContainsKey(a.To)))
        {
            old.Remove(from);
            now.Remove(to);
            if (from == to)
            {
                changed.Add(to);
            }
            else
            {
                renumbered.Add((from, to));
            }
        }
    }

    private static ArticleId[] Ordered(IEnumerable<ArticleId> ids) => [.. ids.OrderBy(i => i.Number).ThenBy(i => i.Insert)];
}
