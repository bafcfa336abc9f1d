namespace LegalBot.Knowledge.Text;

/// <summary>
/// A term as one number, so that an index needs no strings: up to four characters stand in it as they are; of longer ones
/// it is a hash (FNV-1a, 64 bits: among a million terms two alike are to be expected once in thirty million builds).
/// </summary>
public static class TermKey
{
    private const int Packed = 4;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> term)
    {
        if (term.Length > Packed)
        {
            var hash = Offset;
            foreach (var sign in term)
            {
                hash = (hash ^ sign) * Prime;
            }

            return hash;
        }

        ulong key = 0;
        foreach (var sign in term)
        {
            key = (key << 16) | sign;
        }

        return key;
    }
}
