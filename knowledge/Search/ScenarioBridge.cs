using LegalBot.Knowledge.Corpus;

namespace LegalBot.Knowledge.Search;

/// <summary>
/// A second way from a question to its articles and guides: situations told like it, and what decided them. People's
/// messages are alike each other where they are unlike the law.
/// </summary>
internal sealed class ScenarioBridge
{
    private const int MostScenarios = 12;

    // What an article counts by its place in a scenario's list: the central one first.
    private static readonly double[] ByPlace = [1.0, 0.6, 0.45, 0.35];

    private readonly FieldIndex _index;
    private readonly IReadOnlyList<Scenario> _scenarios;

    public ScenarioBridge(IReadOnlyList<Scenario> scenarios)
    {
        _scenarios = scenarios;
        _index = new FieldIndex([.. scenarios.Select(Document.Of)]);
    }

    /// <summary>How strongly the situations like this question point to each article and guide, 0 to about 1.</summary>
    public Dictionary<string, double> Lead(QueryTerms terms)
    {
        var leads = new Dictionary<string, double>();
        var query = _index.Read(terms);
        foreach (var (at, _) in _index.Rank(query, _ => true, MostScenarios))
        {
            var likeness = _index.Likeness(at, query);
            var scenario = _scenarios[at];
            for (var place = 0; place < scenario.Articles.Count; place++)
            {
                Add(leads, scenario.Articles[place], likeness * ByPlace[Math.Min(place, ByPlace.Length - 1)]);
            }

            if (scenario.Guide.Length > 0)
            {
                Add(leads, scenario.Guide, likeness);
            }
        }

        return leads;
    }

    // Several scenarios that agree count for more than one, but never without bound.
    private static void Add(Dictionary<string, double> leads, string id, double lead)
    {
        var before = leads.GetValueOrDefault(id);
        leads[id] = before + ((1 - before) * lead * 0.7);
    }
}
