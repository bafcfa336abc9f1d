namespace LegalBot.Knowledge.Text;

/// <summary>
/// How index and question are read, so that the same is written the same: normalised, numbers with their units in one
/// form, common slips in legal words mended. Reading what was read changes nothing.
/// </summary>
public static class SearchText
{
    // A mended word may complete a number or another word; the tables hold no chain longer than two.
    private const int MostRounds = 8;

    private static readonly Replacements Typos = Replacements.Read("typos.tsv");

    /// <summary>Reads a text of the corpus.</summary>
    public static NormalizedText Read(string text) => Mended(Normalizer.Read(text));

    /// <summary>
    /// Reads a question: as <see cref="Read"/>, without greetings and other words that say nothing of its matter. A
    /// message of nothing else is left whole.
    /// </summary>
    public static NormalizedText ReadQuestion(string text)
    {
        var whole = Read(text);
        var (read, changed) = (whole, true);
        for (var round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            read = Fillers.Apply(read, ref changed);
            read = changed ? Mended(read) : read;
        }

        return read.Text.Any(char.IsLetterOrDigit) ? read : whole;
    }

    private static NormalizedText Mended(NormalizedText read)
    {
        var changed = true;
        for (var round = 0; changed && round < MostRounds; round++)
        {
            changed = false;
            read = Normalizer.Phrased(Typos.Apply(Quantities.Apply(read, ref changed), ref changed), ref changed);
        }

        return read;
    }
}
