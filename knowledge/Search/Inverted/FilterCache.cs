using System.Collections.Concurrent;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>What filters let through of one index. Most questions of a day have the same filter; asking each document again takes longer than ranking.</summary>
internal sealed class FilterCache(FieldIndex index)
{
    private const int MostFilters = 16;

    private readonly ConcurrentDictionary<DocumentFilter, bool[]> _allowed = new();

    /// <summary>For each place whether its document is there and passes.</summary>
    public bool[] Allowed(DocumentFilter filter)
    {
        if (_allowed.Count >= MostFilters && !_allowed.ContainsKey(filter))
        {
            _allowed.Clear();
        }

        return _allowed.GetOrAdd(filter, f => [.. Enumerable.Range(0, index.Count).Select(at => index.IsLive(at) && f.Passes(index[at]))]);
    }
}
