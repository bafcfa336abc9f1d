using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>What the vectors are learned from: everyday wordings and the article that decides each.</summary>
internal sealed class TrainingSet
{
    // A term seen once or twice teaches nothing.
    private const int LeastSeen = 3;

    private readonly Tokenizer _tokenizer;
    private readonly Dictionary<ulong, int> _seen = [];
    private readonly Dictionary<ulong, int> _ids = [];

    /// <param name="tokenizer">Cuts the texts.</param>
    /// <param name="lessons">The articles.</param>
    /// <param name="others">Texts of articles that no wording leads to; they teach no terms, only what is not meant.</param>
    /// <param name="wordings">Further wordings and the number of the article each leads to.</param>
    public TrainingSet(Tokenizer tokenizer, IReadOnlyList<Lesson> lessons, IReadOnlyList<string> others, IReadOnlyList<(string Text, int Lesson)> wordings)
    {
        _tokenizer = tokenizer;
        var asked = lessons.SelectMany((l, i) => l.Questions.Select(q => (Text: q, Lesson: i))).Concat(wordings).ToList();
        foreach (var text in lessons.Select(l => l.Text).Concat(asked.Select(w => w.Text).Distinct()))
        {
            foreach (var key in tokenizer.Keys(text))
            {
                _seen[key] = _seen.GetValueOrDefault(key) + 1;
            }
        }

        Keys = [.. _seen.Where(s => s.Value >= LeastSeen).Select(s => s.Key)];
        for (var id = 0; id < Keys.Count; id++)
        {
            _ids[Keys[id]] = id;
        }

        Articles = [.. lessons.Select(l => Read(l.Text))];
        Others = [.. others.Select(Read).Where(t => t.Length > 0)];
        Questions = [.. lessons.Select(l => l.Questions.Select(Read).ToArray())];
        Pairs = [.. asked.Select(w => (Read(w.Text), w.Lesson)).Where(p => p.Item1.Length > 0)];
        var texts = (float)(Articles.Length + Pairs.Length);
        Rarity = [.. Keys.Select(t => MathF.Log(1 + (texts / (1 + _seen[t]))))];
    }

    public IReadOnlyList<ulong> Keys { get; }

    public float[] Rarity { get; }

    /// <summary>Terms of each article without its questions.</summary>
    public int[][] Articles { get; }

    /// <summary>Terms of each text that no wording leads to.</summary>
    public int[][] Others { get; }

    /// <summary>Terms of each article's questions.</summary>
    public int[][][] Questions { get; }

    /// <summary>A wording and the article it belongs to.</summary>
    public (int[] Wording, int Article)[] Pairs { get; }

    private int[] Read(string text) => [.. _tokenizer.Keys(text).Where(_ids.ContainsKey).Select(t => _ids[t])];
}
