using LegalBot.Knowledge.Corpus;

namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>
/// Which articles situations, guides and cases rest on, and which they rest on together: what lawyers use often, and what
/// belongs together though the words differ.
/// </summary>
internal sealed class Citations
{
    private readonly Dictionary<string, int> _articles = [];
    private readonly Dictionary<string, int> _laws = [];
    private readonly Dictionary<string, Dictionary<string, float>> _together = [];

    public Citations(KnowledgeCorpus corpus)
    {
        foreach (var cited in corpus.Scenarios.Select(s => s.Articles)
            .Concat(corpus.Guides.Select(g => (IReadOnlyList<string>)[.. g.Law.Select(l => l.Id)]))
            .Concat(corpus.Cases.Select(c => c.Statutes)))
        {
            Add([.. cited.Distinct()]);
        }

        foreach (var article in corpus.Articles)
        {
            foreach (var related in article.Related)
            {
                Tie(article.Id.ToString(), related, 0.5f);
                Tie(related, article.Id.ToString(), 0.5f);
            }
        }
    }

    public double OfArticle(string id) => Math.Log(1 + _articles.GetValueOrDefault(id));

    public double OfLaw(string law) => Math.Log(1 + _laws.GetValueOrDefault(law));

    /// <summary>The articles cited together with this one, each 0 to 1: of its citations, the share with the other.</summary>
    public IEnumerable<(string Id, float Share)> With(string id) =>
        _together.TryGetValue(id, out var others)
            ? others.Select(o => (o.Key, Math.Min(1, o.Value / (2 + _articles.GetValueOrDefault(id)))))
            : [];

    private void Add(List<string> cited)
    {
        foreach (var id in cited)
        {
            _articles[id] = _articles.GetValueOrDefault(id) + 1;
            var law = id[..id.IndexOf('-', StringComparison.Ordinal)];
            _laws[law] = _laws.GetValueOrDefault(law) + 1;
            foreach (var other in cited.Where(o => o != id))
            {
                Tie(id, other, 1);
            }
        }
    }

    private void Tie(string id, string other, float weight)
    {
        var others = _together.TryGetValue(id, out var had) ? had : _together[id] = [];
        others[other] = others.GetValueOrDefault(other) + weight;
    }
}
