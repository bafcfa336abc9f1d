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
    private static readonly double[] GuideWeights = [-4.64, 0, 1.61, 1.80, 2.09, 1.88, 0.44, 2.63];
    private static readonly double[] ChoiceWeights = [-4.59, 0.60, 2.65, 2.26, 2.43, -0.34, 0.72, 3.73];
    private static readonly double[] ArticleWeights = [-5.45, 0.50, 1.91, 1.71, 3.93, 0.15, 4.20];

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
