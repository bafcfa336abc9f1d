using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace LegalBot.Knowledge.Text;

/// <summary>
/// Brings what people type to one form for matching: half width, Simplified, lower case, no control, zero-width or
/// direction marks, single spaces.
/// </summary>
public static class Normalizer
{
    private static readonly FrozenDictionary<char, char> Simplified = ReadTable();

    public static string Normalize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (char.IsWhiteSpace(sign) || sign == '\u3000')
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else if (!IsInvisible(sign))
            {
                var narrow = Narrow(sign);
                result.Append(char.ToLowerInvariant(Simplified.GetValueOrDefault(narrow, narrow)));
            }
        }

        return result.ToString().TrimEnd();
    }

    private static char Narrow(char sign) => sign is >= '\uFF01' and <= '\uFF5E' ? (char)(sign - 0xFEE0) : sign;

    private static bool IsInvisible(char sign) =>
        char.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format;

    private static FrozenDictionary<char, char> ReadTable()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("traditional.txt")!;
        using var reader = new StreamReader(stream);
        var table = new Dictionary<char, char>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 2)
            {
                table[line[0]] = line[1];
            }
        }

        return table.ToFrozenDictionary();
    }
}
