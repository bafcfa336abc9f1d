using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>A question's terms, read once and looked up in each index.</summary>
internal sealed class QueryTerms
{
    private const int MaxLength = 2_000;

    // A pair across two words says less than one within a word.
    private const float SplitTrust = 0.6f;

    // What was told before is the background of the last question, not the question.
    private const float ToldTrust = 0.6f;
    private const int MostTold = 3;

    /// <param name="query">The question and what was told before.</param>
    /// <param name="tokenizer">Cuts it.</param>
    /// <param name="lexicon">Adds terms.</param>
    /// <param name="vectors">Learned vectors; null to do without.</param>
    public QueryTerms(SearchQuery query, Tokenizer tokenizer, LexiconExpansion lexicon, TermVectors? vectors)
    {
        Text = SearchText.ReadQuestion(Short(query.Text));
        var tokens = tokenizer.Read(Normalized);
        var told = tokenizer.Read(SearchText.ReadQuestion(Short(string.Join('\n', query.Before?.Told.TakeLast(MostTold) ?? []))).Text);
        Own = [.. tokens.Concat(told).Select(t => t.Key).Distinct()];
        ByteVector = vectors is null ? ByteVectors.None : ByteVectors.Of(vectors.Dimensions, [vectors.Embed(Own)]);
        var telling = tokens.Where(t => t.Length > 1).ToList();
        // A question of one character has nothing else to say.
        Telling = [.. (telling.Count > 0 ? telling : tokens).DistinctBy(t => t.Key)];
        Weights = tokens.DistinctBy(t => t.Key).ToDictionary(t => t.Key, t => t.Kind == TokenKind.Split ? SplitTrust : 1);
        foreach (var token in told)
        {
            Weights.TryAdd(token.Key, ToldTrust);
        }

        foreach (var (key, weight) in lexicon.Of(Normalized))
        {
            Weights.TryAdd(key, weight);
        }
    }

    /// <summary>The last question as it is matched, with the place of each character in what was typed.</summary>
    public NormalizedText Text { get; }

    public string Normalized => Text.Text;

    /// <summary>The question's vector; none without learned vectors.</summary>
    public ByteVectors ByteVector { get; }

    /// <summary>The distinct terms of what the resident wrote.</summary>
    public IReadOnlyList<ulong> Own { get; }

    /// <summary>Of these, what says something by itself, in the order written.</summary>
    public IReadOnlyList<Token> Telling { get; }

    /// <summary>What to rank by, with what the lexicon adds: how much each is trusted, 0 to 1.</summary>
    public Dictionary<ulong, float> Weights { get; }

    public string TextOf(Token token) => Normalized.Substring(token.Start, token.Length);

    private static string Short(string text) => text.Length <= MaxLength ? text : text[..MaxLength];
}
