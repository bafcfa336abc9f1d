using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search.Inverted;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search;

/// <summary>
/// A second way from a question to its articles and guides: situations told like it, and what decided them. People's
/// messages are alike each other where they are unlike the law.
/// </summary>
internal sealed class ScenarioBridge
{
    private const int MostScenarios = 15;
    private const double Most = 0.5;
    private const double Steepness = 3;
    private const double Likely = 4;

    // What an article counts by its place in a scenario's list: the central one first.
    private static readonly double[] ByPlace = [1.0, 0.6, 0.45, 0.35];

    private readonly FieldIndex _index;
    private readonly IReadOnlyList<Scenario> _scenarios;

    /// <param name="scenarios">The situations.</param>
    /// <param name="tokenizer">Cuts their wordings.</param>
    public ScenarioBridge(IReadOnlyList<Scenario> scenarios, Tokenizer tokenizer)
    {
        _scenarios = scenarios;
        _index = new FieldIndex([.. scenarios.Select(Documents.Of)], tokenizer);
    }

    /// <summary>How strongly the situations like this question point to each article and guide, 0 to about 1.</summary>
    public Dictionary<string, double> Lead(QueryTerms terms)
    {
        var leads = new Dictionary<string, double>();
        var query = _index.Read(terms);
        using var matches = _index.Match(query);
        var words = matches.Words(official: 0);
        var ranked = Best.Of(_index, words, _index.Allowed(DocumentFilter.None), MostScenarios);
        foreach (var at in ranked)
        {
            // The best situation leads; but if even that is unlike the question, it leads only a little.
            var lead = Most * Math.Pow(words[at] / words[ranked[0]], Steepness) * Math.Min(1, Likely * _index.Likeness(at, query).First);
            var scenario = _scenarios[at];
            for (var place = 0; place < scenario.Articles.Count; place++)
            {
                Add(leads, scenario.Articles[place], lead * ByPlace[Math.Min(place, ByPlace.Length - 1)]);
            }

            if (scenario.Guide.Length > 0)
            {
                Add(leads, scenario.Guide, lead);
            }
        }

        return leads;
    }

    // Several scenarios that agree count for more than one, but never without bound.
    private static void Add(Dictionary<string, double> leads, string id, double lead)
    {
        var before = leads.GetValueOrDefault(id);
        leads[id] = before + ((1 - before) * lead);
    }
}
