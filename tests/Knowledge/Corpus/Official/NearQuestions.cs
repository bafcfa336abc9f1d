namespace LegalBot.Tests.Knowledge.Corpus.Official;

/// <summary>Finds a question that is equal or nearly equal to another: most of their character pairs are the same.</summary>
internal sealed class NearQuestions
{
    private const double Near = 0.75;

    private readonly IReadOnlyList<string> _questions;
    private readonly List<HashSet<string>> _pairs;
    private readonly Dictionary<string, List<int>> _byPair = [];

    public NearQuestions(IReadOnlyList<string> questions)
    {
        _questions = questions;
        _pairs = [.. questions.Select(Pairs)];
        for (var i = 0; i < _pairs.Count; i++)
        {
            foreach (var pair in _pairs[i])
            {
                (_byPair.TryGetValue(pair, out var list) ? list : _byPair[pair] = []).Add(i);
            }
        }
    }

    public string? Find(string question)
    {
        var pairs = Pairs(question);
        var shared = new Dictionary<int, int>();
        foreach (var i in pairs.SelectMany(p => _byPair.GetValueOrDefault(p) ?? []))
        {
            shared[i] = shared.GetValueOrDefault(i) + 1;
        }

        return shared.Where(s => s.Value >= Near * (pairs.Count + _pairs[s.Key].Count - s.Value)).Select(s => _questions[s.Key]).FirstOrDefault();
    }

    private static HashSet<string> Pairs(string text)
    {
        var stripped = SharedRun.Strip(text);
        return stripped.Length < 2 ? [stripped] : [.. Enumerable.Range(0, stripped.Length - 1).Select(i => stripped.Substring(i, 2))];
    }
}
