namespace LegalBot.Knowledge.Text;

/// <summary>
/// Phrases and what each stands for, found at a place of a text, the longest first. A table by first character says at
/// once where none can begin.
/// </summary>
internal sealed class Phrases<T>
{
    private readonly ushort[] _groupByFirst = new ushort[char.MaxValue + 1];
    private readonly List<(string Phrase, T Value)[]> _groups = [[]];

    /// <param name="phrases">Phrases of one character or more; of two alike the later counts.</param>
    public Phrases(IEnumerable<(string Phrase, T Value)> phrases)
    {
        foreach (var group in phrases.GroupBy(p => p.Phrase).Select(p => p.Last()).GroupBy(p => p.Phrase[0]))
        {
            _groupByFirst[group.Key] = (ushort)_groups.Count;
            _groups.Add([.. group.OrderByDescending(p => p.Phrase.Length)]);
        }
    }

    public bool CanBegin(char first) => _groupByFirst[first] != 0;

    /// <summary>The longest phrase that stands at a place.</summary>
    public bool TryFind(ReadOnlySpan<char> text, int at, out int length, out T value)
    {
        if (_groupByFirst[text[at]] is > 0 and var group)
        {
            var rest = text[at..];
            foreach (var (phrase, meant) in _groups[group])
            {
                // Most differ in the second character already.
                if (phrase.Length <= rest.Length && (phrase.Length == 1 || phrase[1] == rest[1]) && rest.StartsWith(phrase))
                {
                    (length, value) = (phrase.Length, meant);
                    return true;
                }
            }
        }

        (length, value) = (0, default!);
        return false;
    }
}
