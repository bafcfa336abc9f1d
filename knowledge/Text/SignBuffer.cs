namespace LegalBot.Knowledge.Text;

/// <summary>Gathers characters with their places: no space at either end, single spaces, a repeated mark once.</summary>
/// <param name="size">How many characters at most.</param>
internal struct SignBuffer(int size)
{
    private const string Repeatable = "!?,.;:~。、…—-_·=";

    private readonly char[] _signs = new char[size];
    private readonly int[] _starts = new int[size];
    private readonly int[] _ends = new int[size];
    private int _count;

    /// <summary>Adds a character that stands for a span of the original.</summary>
    public void Put(char sign, int start, int end)
    {
        var last = _count > 0 ? _signs[_count - 1] : ' ';
        if (sign == last && (sign == ' ' || Repeatable.Contains(sign, StringComparison.Ordinal)))
        {
            if (_count > 0)
            {
                _ends[_count - 1] = end;
            }

            return;
        }

        (_signs[_count], _starts[_count], _ends[_count]) = (sign, start, end);
        _count++;
    }

    public readonly NormalizedText Finish()
    {
        var count = _count > 0 && _signs[_count - 1] == ' ' ? _count - 1 : _count;
        return new NormalizedText(new string(_signs, 0, count), _starts[..count], _ends[..count]);
    }
}
