using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Search.Evaluation;
using LegalBot.Knowledge.Search.Ranking;

namespace LegalBot.Knowledge.Search.Training;

/// <summary>Learns what the engine leans on: the term vectors, and how much each sign counts in ranking.</summary>
/// <param name="corpus">The packs and what was imported.</param>
/// <param name="tell">Told how it goes.</param>
public sealed class SearchTraining(KnowledgeCorpus corpus, Action<string> tell)
{
    /// <summary>Parts that judged questions are cut into for cross-validation.</summary>
    public const int Folds = 5;

    // More passes learn the wordings by heart: the loss still falls, but unseen questions are found less well.
    private const int Epochs = 4;
    private const int MostHeldOut = 4_000;
    private const int Seed = 5;
    private const int Top = 100;

    /// <summary>Learns the term vectors; some minutes on one core.</summary>
    /// <param name="judged">Judged questions to learn from as well; empty for the packs alone.</param>
    public TermVectors LearnVectors(IReadOnlyList<JudgedQuery> judged) => LearnVectors(corpus, judged);

    /// <summary>Learns the ranking from wordings held out of the packs, which neither the index nor the vectors have seen.</summary>
    /// <param name="file">The table to write.</param>
    public void LearnRanking(string file)
    {
        var held = HeldOut.Of(corpus);
        var stride = Math.Max(1, held.Questions.Count / MostHeldOut);
        var questions = held.Questions.Where((_, i) => i % stride == 0).Select(q => new JudgedQuery("", q.Text, q.Right)).ToList();
        Save(Learn(Judge(new MemorySearchEngine(held.Rest, LearnVectors(held.Rest, []), null), questions, null)), file);
    }

    /// <summary>
    /// Learns the ranking from judged questions. Each half of them is ranked with vectors that learned from the other half,
    /// since the ranking would trust vectors too much that have seen its questions.
    /// </summary>
    /// <param name="judged">The questions.</param>
    /// <param name="prefix">Only article ids that begin so; null for all.</param>
    /// <param name="file">The table to write.</param>
    public void LearnRanking(IReadOnlyList<JudgedQuery> judged, string? prefix, string file)
    {
        // One table serves whether official texts were imported or not.
        KnowledgeCorpus[] ways = corpus.Official.All.Count > 0 ? [corpus, corpus.With(OfficialTexts.None)] : [corpus];
        Save(Learn(CrossFitted(judged, vectors => [.. ways.Select(c => new MemorySearchEngine(c, vectors, null))], prefix)), file);
    }

    /// <summary>
    /// What training on judged questions is worth on questions not seen: for each fifth of them everything is learned from
    /// the others alone. As long as three trainings of the vectors for each fifth.
    /// </summary>
    /// <param name="judged">The questions.</param>
    /// <param name="prefix">Only article ids that begin so; null for all.</param>
    /// <param name="withVectors">Whether the vectors learn from judged questions too, or from the packs alone.</param>
    /// <param name="parts">How many of the five fifths are answered; the others are only learned from.</param>
    /// <returns>A run in which each question was answered by a model that had not seen it.</returns>
    public Run CrossValidate(IReadOnlyList<JudgedQuery> judged, string? prefix, bool withVectors, int parts)
    {
        var random = new Random(Seed);
        var fold = judged.Select(_ => random.Next(Folds)).ToArray();
        var found = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        var packsAlone = withVectors ? null : LearnVectors(corpus, []);
        for (var part = 0; part < parts; part++)
        {
            var (seen, unseen) = (judged.Where((_, i) => fold[i] != part).ToList(), judged.Where((_, i) => fold[i] == part).ToList());
            var engine = new MemorySearchEngine(corpus, packsAlone ?? LearnVectors(corpus, seen), null);
            var model = Learn(withVectors ? CrossFitted(seen, v => [new MemorySearchEngine(corpus, v, null)], prefix) : Judge(engine, seen, prefix));
            found.AddRange(unseen.Select(q => KeyValuePair.Create(q.Id, Ranked(engine, q.Text, prefix, model))));
            tell($"part {part + 1} of {Folds}");
        }

        return new Run("cross-validated", found);
    }

    private List<Judged> CrossFitted(IReadOnlyList<JudgedQuery> judged, Func<TermVectors, IReadOnlyList<MemorySearchEngine>> engines, string? prefix)
    {
        var halves = Enumerable.Range(0, 2).Select(half => judged.Where((_, i) => i % 2 == half).ToList()).ToArray();
        return [.. halves.Select((half, at) => (Ranked: half, Other: halves[1 - at]))
            .SelectMany(h => engines(LearnVectors(corpus, h.Other)).SelectMany(e => Judge(e, h.Ranked, prefix)))];
    }

    private TermVectors LearnVectors(KnowledgeCorpus from, IReadOnlyList<JudgedQuery> judged)
    {
        var set = VectorLessons.Of(from, MemorySearchEngine.TokenizerOf(from), judged);
        tell($"{set.Pairs.Length} wordings of {set.Articles.Length} articles, {set.Keys.Count} terms");
        return new VectorTrainer(set).Train(Epochs, (epoch, loss) => tell($"pass {epoch}: loss {loss:F3}"));
    }

    private static List<Judged> Judge(MemorySearchEngine engine, IReadOnlyList<JudgedQuery> judged, string? prefix) =>
        [.. judged.Select(q =>
        {
            var candidates = engine.Candidates(new SearchQuery(q.Text) { ArticlePrefix = prefix });
            return new Judged([.. candidates.Select(c => c.Candidate.Signs)], [.. candidates.Select(c => q.Gold.Contains(c.Id))]);
        })];

    private LinearModel Learn(IReadOnlyList<Judged> questions)
    {
        tell($"ranking learned from {questions.Count} questions");
        return new ListwiseTrainer(questions).Train();
    }

    private static IReadOnlyList<string> Ranked(MemorySearchEngine engine, string text, string? prefix, LinearModel model) =>
        [.. engine.Candidates(new SearchQuery(text) { ArticlePrefix = prefix }).OrderByDescending(c => model.Score(c.Candidate.Signs)).Take(Top).Select(c => c.Id)];

    private static void Save(LinearModel model, string file)
    {
        using var writer = new StreamWriter(file);
        model.Save(writer);
    }
}
