using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>Numbers the terms of an index, so that everything after reading works on numbers.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _ids = [];

    public int Count => _ids.Count;

    /// <summary>The terms of a text in order, each new one numbered.</summary>
    public int[] Learn(string text)
    {
        var terms = Tokenizer.Terms(Normalizer.Normalize(text));
        var ids = new int[terms.Count];
        for (var i = 0; i < ids.Length; i++)
        {
            if (!_ids.TryGetValue(terms[i], out ids[i]))
            {
                _ids[terms[i]] = ids[i] = _ids.Count;
            }
        }

        return ids;
    }

    /// <summary>The number of a term; -1 for one that no document has.</summary>
    public int Find(string term) => _ids.GetValueOrDefault(term, -1);
}
