using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search;

namespace LegalBot.Knowledge.Answers;

/// <summary>
/// How probable it is that what was found answers the question: logistic regression over a few signs that can be read and
/// named, fitted on situations of the packs that the index had not seen, and on questions that have nothing to do with law.
/// </summary>
public static class Confidence
{
    // In the order of the features below.
    private static readonly double[] GuideWeights = [-4.81, 0.48, 1.36, 1.63, 1.91, 2.00, 0.75, 2.68];
    private static readonly double[] ChoiceWeights = [-4.62, 0.65, 2.50, 2.52, 2.38, -0.27, 0.80, 3.65];
    private static readonly double[] ArticleWeights = [-4.98, 0.58, 1.87, 1.78, 2.93, 0.21, 4.26];

    /// <summary>0 to 1: the first guide found is the right one.</summary>
    public static double OfGuide(SearchResult found, KnowledgeCorpus corpus, string question) =>
        found.Guides.Count == 0 ? 0 : Logistic(GuideWeights, GuideFeatures(found, corpus, question));

    /// <summary>0 to 1: the right guide is among the first three.</summary>
    public static double OfChoice(SearchResult found, KnowledgeCorpus corpus, string question) =>
        found.Guides.Count == 0 ? 0 : Logistic(ChoiceWeights, GuideFeatures(found, corpus, question));

    /// <summary>0 to 1: an article that decides the question is among the first three.</summary>
    public static double OfArticles(SearchResult found, string question) =>
        found.Articles.Count == 0 ? 0 : Logistic(ArticleWeights, ArticleFeatures(found, question));

    /// <summary>Constant, likeness, coverage, lead, nearness, margin, agreement with the articles, length.</summary>
    internal static double[] GuideFeatures(SearchResult found, KnowledgeCorpus corpus, string question)
    {
        var best = found.Guides[0];
        var law = corpus.FindGuide(best.Id)!.Law.Select(l => l.Id).ToHashSet();
        return
        [
            1, best.Likeness, best.Coverage, best.Lead, best.Nearness, Margin(found.Guides),
            found.Articles.Take(5).Count(a => law.Contains(a.Id)) / 5.0, Length(question),
        ];
    }

    /// <summary>Constant, likeness, coverage, lead, nearness, margin, length.</summary>
    internal static double[] ArticleFeatures(SearchResult found, string question)
    {
        var best = found.Articles[0];
        return [1, best.Likeness, best.Coverage, best.Lead, best.Nearness, Margin(found.Articles), Length(question)];
    }

    private static double Margin(IReadOnlyList<Hit> hits) => hits.Count > 1 ? (hits[0].Score - hits[1].Score) / hits[0].Score : 1;

    private static double Length(string question) => Math.Log(1 + question.Length) / 5;

    private static double Logistic(double[] weights, double[] features) =>
        1 / (1 + Math.Exp(-weights.Zip(features).Sum(z => z.First * z.Second)));
}
