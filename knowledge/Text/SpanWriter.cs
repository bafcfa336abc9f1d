namespace LegalBot.Knowledge.Text;

/// <summary>
/// Writes a text anew with some pieces replaced, from left to right; what is between them is copied with its spans, and
/// every character of a replacement maps to the whole of what it replaced.
/// </summary>
internal struct SpanWriter(NormalizedText source)
{
    private char[] _signs = [];
    private int[] _starts = [];
    private int[] _ends = [];
    private int _count;
    private int _copied;

    /// <summary>Whether a character of the text became another.</summary>
    public bool Changed { get; private set; }

    /// <summary>Puts something in the place of a piece that does not begin before the last one's end.</summary>
    public void Replace(int start, int length, ReadOnlySpan<char> by)
    {
        CopyTo(start);
        Ensure(by.Length);
        var (first, last) = (source.Starts[start], source.Ends[start + length - 1]);
        by.CopyTo(_signs.AsSpan(_count));
        _starts.AsSpan(_count, by.Length).Fill(first);
        _ends.AsSpan(_count, by.Length).Fill(last);
        Changed |= !by.SequenceEqual(source.Text.AsSpan(start, length));
        _count += by.Length;
        _copied = start + length;
    }

    /// <summary>Leaves a piece as it is, but as one: its characters were read together, so they are shown together.</summary>
    public void Keep(int start, int length)
    {
        if (length > 1 && source.Starts[start] != source.Starts[start + length - 1])
        {
            Replace(start, length, source.Text.AsSpan(start, length));
        }
    }

    /// <summary>The text written; the source itself where nothing was put.</summary>
    public NormalizedText Finish()
    {
        if (_copied == 0 && _count == 0)
        {
            return source;
        }

        CopyTo(source.Text.Length);
        Join();
        return new NormalizedText(new string(_signs, 0, _count), _starts[.._count], _ends[.._count]);
    }

    // Where a replacement cut what stood as one, all of it and the replacement stand as one now.
    private readonly void Join()
    {
        var first = 0;
        for (var at = 1; at < _count; at++)
        {
            if (_starts[at] >= _ends[at - 1])
            {
                first = at;
            }
            else if (_starts[at] != _starts[at - 1] || _ends[at] != _ends[at - 1])
            {
                var (start, end) = (Math.Min(_starts[first], _starts[at]), Math.Max(_ends[at - 1], _ends[at]));
                _starts.AsSpan(first, at + 1 - first).Fill(start);
                _ends.AsSpan(first, at + 1 - first).Fill(end);
            }
        }
    }

    private void CopyTo(int end)
    {
        var length = end - _copied;
        Ensure(length);
        source.Text.CopyTo(_copied, _signs, _count, length);
        source.Starts.AsSpan(_copied, length).CopyTo(_starts.AsSpan(_count));
        source.Ends.AsSpan(_copied, length).CopyTo(_ends.AsSpan(_count));
        (_count, _copied) = (_count + length, end);
    }

    private void Ensure(int more)
    {
        if (_count + more > _signs.Length)
        {
            var size = Math.Max(_count + more, source.Text.Length + (source.Text.Length / 4) + 16);
            Array.Resize(ref _signs, size);
            Array.Resize(ref _starts, size);
            Array.Resize(ref _ends, size);
        }
    }
}
