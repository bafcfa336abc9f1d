using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Search.Ranking;

namespace LegalBot.Knowledge.Search.Training;

/// <summary>Learns what the engine leans on: the term vectors, and how much each sign counts in ranking.</summary>
public static class SearchTraining
{
    // More passes learn the wordings by heart: the loss still falls, but unseen questions are found less well.
    private const int Epochs = 4;
    private const int MostHeldOut = 4_000;
    private const int Folds = 5;
    private const int Seed = 5;

    /// <summary>Learns the term vectors from the packs and what was imported; a few minutes on one core.</summary>
    public static TermVectors LearnVectors(KnowledgeCorpus corpus, Action<string> tell)
    {
        var set = VectorLessons.Of(corpus, MemorySearchEngine.TokenizerOf(corpus));
        tell($"{set.Pairs.Length} wordings of {set.Articles.Length} articles, {set.Keys.Count} terms");
        return new VectorTrainer(set).Train(Epochs, (epoch, loss) => tell($"pass {epoch}: loss {loss:F3}"));
    }

    /// <summary>
    /// Learns the ranking from wordings held out of the packs, which neither the index nor the vectors have seen.
    /// </summary>
    /// <param name="corpus">The packs.</param>
    /// <param name="file">The table to write.</param>
    /// <param name="tell">Told how it goes.</param>
    public static void LearnRanking(KnowledgeCorpus corpus, string file, Action<string> tell)
    {
        var held = HeldOut.Of(corpus);
        var engine = new MemorySearchEngine(held.Rest, LearnVectors(held.Rest, tell), null);
        var stride = Math.Max(1, held.Questions.Count / MostHeldOut);
        Learn(held.Questions.Where((_, i) => i % stride == 0).Select(q => Judge(engine, q.Text, [.. q.Right], null)).ToList(), file, tell);
    }

    /// <summary>Learns the ranking from judged questions, and tells what a model learned from the others does on each fifth of them.</summary>
    /// <param name="corpus">The packs and what was imported.</param>
    /// <param name="vectors">The term vectors in use.</param>
    /// <param name="judged">Questions and the articles that decide each.</param>
    /// <param name="prefix">Only article ids that begin so; null for all.</param>
    /// <param name="file">The table to write.</param>
    /// <param name="tell">Told how it goes.</param>
    public static void LearnRanking(
        KnowledgeCorpus corpus, TermVectors vectors, IEnumerable<(string Text, IReadOnlyCollection<string> Right)> judged, string? prefix, string file, Action<string> tell)
    {
        var engine = new MemorySearchEngine(corpus, vectors, null);
        var questions = judged.Select(q => (q.Right.Count, Judged: Judge(engine, q.Text, q.Right, prefix))).Where(q => q.Count > 0).ToList();
        var random = new Random(Seed);
        var fold = questions.Select(_ => random.Next(Folds)).ToArray();
        double found = 0;
        for (var part = 0; part < Folds; part++)
        {
            var model = new ListwiseTrainer([.. questions.Where((_, i) => fold[i] != part).Select(q => q.Judged)]).Train();
            found += questions.Where((_, i) => fold[i] == part).Sum(q => InFirstFive(model, q.Judged) / (double)q.Count);
        }

        tell($"{questions.Count} questions, recall@5 of models that had not seen them: {found / questions.Count:F4}");
        Learn([.. questions.Select(q => q.Judged)], file, tell);
    }

    private static void Learn(IReadOnlyList<Judged> questions, string file, Action<string> tell)
    {
        var model = new ListwiseTrainer(questions).Train();
        using var writer = new StreamWriter(file);
        model.Save(writer);
        tell($"ranking learned from {questions.Count} questions");
    }

    private static Judged Judge(MemorySearchEngine engine, string text, IReadOnlyCollection<string> right, string? prefix)
    {
        var candidates = engine.Candidates(new SearchQuery(text) { ArticlePrefix = prefix });
        return new Judged([.. candidates.Select(c => c.Candidate.Signs)], [.. candidates.Select(c => right.Contains(c.Id))]);
    }

    private static int InFirstFive(LinearModel model, Judged judged) =>
        judged.Signs.Zip(judged.Right).OrderByDescending(c => model.Score(c.First)).Take(5).Count(c => c.Second);
}
