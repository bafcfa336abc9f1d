using LegalBot.Knowledge.Search.Inverted;

namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>
/// Ranks articles in two stages: by words and by learned vectors first; then the first few hundred by the signs that
/// speak for each, weighed by a learned model.
/// </summary>
internal sealed class ArticleRanker
{
    private const int WordCandidates = 250;
    private const int VectorCandidates = 150;
    private const double MostCertain = 50;
    // The official wording counts less than the words people use.
    public const float OfficialTrust = 0.5f;
    // Of the candidates so many have all their signs read, which costs most of a question's time.
    private const int Promising = 240;

    private readonly Structure _structure;
    private readonly IRankingModel _model;
    private readonly Dictionary<string, int[]> _places;

    public ArticleRanker(FieldIndex index, Structure structure, Citations citations, IRankingModel model)
    {
        (Index, _structure, Citations, _model) = (index, structure, citations, model);
        _places = Enumerable.Range(0, index.Count).Where(index.IsLive).GroupBy(at => index[at].Id).ToDictionary(g => g.Key, g => g.ToArray());
    }

    public FieldIndex Index { get; }

    public Citations Citations { get; }

    /// <param name="asked">The question.</param>
    /// <param name="leads">What the scenarios point to, by article id.</param>
    /// <param name="filter">Which articles may be found.</param>
    /// <param name="top">How many to return.</param>
    public List<Hit> Find(QueryTerms asked, IReadOnlyDictionary<string, double> leads, DocumentFilter filter, int top) =>
        [.. Ranked(asked, leads, filter).Take(top).Select(c => new Hit(
            Index[c.At].Id, ScoreOf(c), c.Signs[(int)Sign.Likeness], c.Signs[(int)Sign.Coverage], c.Signs[(int)Sign.Lead])
        {
            Nearness = c.Signs[(int)Sign.Nearness],
        })];

    /// <summary>Every candidate with its signs, best first; an older and a newer wording of one article are one find.</summary>
    public List<Candidate> Ranked(QueryTerms asked, IReadOnlyDictionary<string, double> leads, DocumentFilter filter)
    {
        var query = Index.Read(asked);
        using var matches = Index.Match(query);
        var allowed = Index.Allowed(filter);
        var places = Best.Of(Index, matches.Words(OfficialTrust), allowed, WordCandidates);
        if (places.Count == 0)
        {
            return [];
        }

        // What shares no word with the question but lies near it, or decided a situation told like it, gets its chance too.
        var chosen = places.ToHashSet();
        var further = Index.Nearest(asked, allowed, VectorCandidates)
            .Concat(leads.Keys.SelectMany(id => _places.GetValueOrDefault(id) ?? []).Where(at => allowed[at]));
        places.AddRange(further.Where(chosen.Add));
        var reader = new SignReader(Index, _structure, Citations, asked, (query, matches, leads));
        return [.. reader.Read(reader.Promising(places, Promising))
            .Select(c => c with { Score = _model.Score(c.Signs) })
            .OrderByDescending(c => c.Score).ThenBy(c => Index[c.At].Id, StringComparer.Ordinal)
            .DistinctBy(c => Index[c.At].Id)];
    }

    /// <summary>The model's score as a positive number: of two, so many times more probable is the one than the other.</summary>
    public static double ScoreOf(Candidate candidate) => Math.Exp(Math.Clamp(candidate.Score, -MostCertain, MostCertain));

    public string IdOf(Candidate candidate) => Index[candidate.At].Id;
}
