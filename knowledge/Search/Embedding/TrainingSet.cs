using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>What the vectors are learned from: everyday wordings and the article that decides each, all from the packs.</summary>
internal sealed class TrainingSet
{
    // A term seen once or twice teaches nothing.
    private const int LeastSeen = 3;

    private readonly Dictionary<string, int> _seen = [];
    private readonly Dictionary<string, int> _ids = [];

    public TrainingSet(KnowledgeCorpus corpus)
    {
        var at = corpus.Articles.Select((a, i) => (Id: a.Id.ToString(), i)).GroupBy(a => a.Id).ToDictionary(g => g.Key, g => g.Last().i);
        var articles = corpus.Articles.Select(a => string.Join('\n', [.. a.Keywords, a.Gist, a.Plain, .. a.Path.TakeLast(1)])).ToList();
        var wordings = corpus.Articles.SelectMany((a, i) => a.Questions.Select(q => (q, i)))
            .Concat(corpus.Scenarios.SelectMany(s => new[] { s.Brief, s.Plain, s.Messy }
                .SelectMany(w => s.Articles.Take(2).Where(at.ContainsKey).Select(id => (w, at[id])))))
            .Concat(corpus.Guides.SelectMany(g => g.Questions.Where(_ => at.ContainsKey(g.Law[0].Id)).Select(q => (q, at[g.Law[0].Id]))))
            .ToList();
        foreach (var text in articles.Concat(wordings.Select(w => w.Item1).Distinct()))
        {
            Count(text);
        }

        Terms = [.. _seen.Where(s => s.Value >= LeastSeen).Select(s => s.Key)];
        for (var id = 0; id < Terms.Count; id++)
        {
            _ids[Terms[id]] = id;
        }

        Articles = [.. articles.Select(Read)];
        Questions = [.. corpus.Articles.Select(a => a.Questions.Select(Read).ToArray())];
        Pairs = [.. wordings.Select(w => (Read(w.Item1), w.Item2)).Where(p => p.Item1.Length > 0)];
        var texts = (float)(Articles.Length + Pairs.Length);
        Rarity = [.. Terms.Select(t => MathF.Log(1 + (texts / (1 + _seen[t]))))];
    }

    public IReadOnlyList<string> Terms { get; }

    public float[] Rarity { get; }

    /// <summary>Terms of each article without its questions.</summary>
    public int[][] Articles { get; }

    /// <summary>Terms of each article's questions.</summary>
    public int[][][] Questions { get; }

    /// <summary>A wording and the article it belongs to.</summary>
    public (int[] Wording, int Article)[] Pairs { get; }

    private void Count(string text)
    {
        foreach (var term in Tokenizer.Terms(Normalizer.Normalize(text)).Distinct())
        {
            _seen[term] = _seen.GetValueOrDefault(term) + 1;
        }
    }

    private int[] Read(string text) =>
        [.. Tokenizer.Terms(Normalizer.Normalize(text)).Distinct().Where(_ids.ContainsKey).Select(t => _ids[t])];
}
