using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Training;

/// <summary>The packs as lessons for the term vectors.</summary>
internal static class VectorLessons
{
    // Of a situation's articles the first decide it; the further ones only touch it.
    private const int Deciding = 2;

    public static TrainingSet Of(KnowledgeCorpus corpus, Tokenizer tokenizer)
    {
        var documents = Documents.OfArticles(corpus, corpus.Official).DistinctBy(d => d.Id).ToList();
        var places = documents.Index().ToDictionary(d => d.Item.Id, d => d.Index);
        var lessons = documents.Select(d => new Lesson(string.Join('\n', d.Fields.Skip(1).Select(f => f.Text)), d.Questions)).ToList();
        var told = corpus.Scenarios.SelectMany(s => new[] { s.Brief, s.Plain, s.Messy }
            .SelectMany(w => s.Articles.Take(Deciding).Where(places.ContainsKey).Select(id => (w, places[id]))));
        var guided = corpus.Guides.SelectMany(g => g.Questions.Where(_ => places.ContainsKey(g.Law[0].Id)).Select(q => (q, places[g.Law[0].Id])));
        return new TrainingSet(tokenizer, lessons, [.. told.Concat(guided)]);
    }
}
