namespace LegalBot.Knowledge.Text;

/// <summary>
/// Cuts normalised text into terms: every Chinese character and every pair of neighbours, Latin words and numbers whole.
/// Pairs need no dictionary, so a new word is found as well as an old one.
/// </summary>
public static class Tokenizer
{
    public static List<string> Terms(string normalized)
    {
        var terms = new List<string>(normalized.Length * 2);
        var at = 0;
        while (at < normalized.Length)
        {
            if (IsChinese(normalized[at]))
            {
                terms.Add(normalized.Substring(at, 1));
                if (at + 1 < normalized.Length && IsChinese(normalized[at + 1]))
                {
                    terms.Add(normalized.Substring(at, 2));
                }

                at++;
            }
            else if (char.IsLetterOrDigit(normalized[at]))
            {
                var start = at;
                while (at < normalized.Length && char.IsLetterOrDigit(normalized[at]) && !IsChinese(normalized[at]))
                {
                    at++;
                }

                terms.Add(normalized[start..at]);
            }
            else
            {
                at++;
            }
        }

        return terms;
    }

    private static bool IsChinese(char sign) => sign is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
