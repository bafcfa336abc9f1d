using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Search.Evaluation;
using LegalBot.Knowledge.Search.Inverted;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Training;

/// <summary>The packs as lessons for the term vectors, with the official wording of what they ask for where that was imported.</summary>
internal static class VectorLessons
{
    // Of a situation's articles the first decide it; the further ones only touch it.
    private const int Deciding = 2;

    // Real questions are few beside the packs' wordings, and worth more.
    private const int JudgedTimes = 3;

    /// <param name="corpus">The packs and what was imported.</param>
    /// <param name="tokenizer">Cuts the texts.</param>
    /// <param name="judged">Judged questions to learn from as well.</param>
    public static TrainingSet Of(KnowledgeCorpus corpus, Tokenizer tokenizer, IReadOnlyList<JudgedQuery> judged)
    {
        var all = Documents.OfArticles(corpus).DistinctBy(d => d.Id).ToList();
        var gold = judged.SelectMany(j => j.Gold).ToHashSet();
        var documents = all.Where(d => d.Questions.Count > 0 || gold.Contains(d.Id)).ToList();
        var others = all.Where(d => d.Questions.Count == 0 && !gold.Contains(d.Id)).Select(TextOf).ToList();
        var places = documents.Index().ToDictionary(d => d.Item.Id, d => d.Index);
        var lessons = documents.Select(d => new Lesson(TextOf(d), d.Questions)).ToList();
        var told = corpus.Scenarios.SelectMany(s => new[] { s.Brief, s.Plain, s.Messy }
            .SelectMany(w => s.Articles.Take(Deciding).Where(places.ContainsKey).Select(id => (w, places[id]))));
        var guided = corpus.Guides.SelectMany(g => g.Questions.Where(_ => places.ContainsKey(g.Law[0].Id)).Select(q => (q, places[g.Law[0].Id])));
        var asked = Enumerable.Repeat(judged, JudgedTimes).SelectMany(j => j)
            .SelectMany(j => j.Gold.Where(places.ContainsKey).Select(g => (j.Text, places[g])));
        return new TrainingSet(tokenizer, lessons, others, [.. told, .. guided, .. asked]);
    }

    private static string TextOf(Document document) => string.Join('\n', document.Fields.Skip(1).SelectMany(f => f.Texts));
}
