using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Laws;
using LegalBot.Knowledge.Search;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Answers;

/// <summary>
/// Turns a question into a checked answer or an honest "not sure", from the corpus alone. Same question, same day,
/// same answer.
/// </summary>
public sealed class QuestionAnswerer(ISearchEngine engine, AnswerThresholds thresholds)
{
    private const int MostCitations = 3;

    // So alike that it is the same question.
    private const double OwnQuestion = 0.85;

    // A case less alike than this is no example.
    private const double ExampleLikeness = 0.16;

    // The references of the corpus they were made from: entries come and go.
    private (KnowledgeCorpus Corpus, ArticleReference References) _named = (engine.Corpus, new ArticleReference(engine.Corpus));

    /// <param name="question">As typed.</param>
    /// <param name="day">The day of the facts: only law in force then is cited.</param>
    /// <param name="before">What was told and shown before; null for a first question.</param>
    public Answer Ask(string question, DateOnly day, ConversationSoFar? before = null)
    {
        if (References().Find(question) is { Count: > 0 } named)
        {
            return Named(named, day);
        }

        if (before is null && !Tokenizer.Plain.Read(Normalizer.Normalize(question)).Exists(t => t.Length > 1))
        {
            return Unsure(UnsureReason.NothingAsked);
        }

        var found = engine.Find(new SearchQuery(question) { Day = day, Before = before });
        // How sure one may be depends on all that was said.
        question = before is null ? question : string.Join(' ', before.Told.Append(question));
        var answer = ByGuide(question, found, day)
            ?? ByArticles(question, found, day, thresholds.ArticleSure)
            ?? (Confidence.OfChoice(found, engine.Corpus, question) >= thresholds.ChoiceConfidence ? Choice(found) : null)
            ?? ByArticles(question, found, day, thresholds.ArticleConfidence)
            ?? Unsure(UnsureReason.NothingNear);
        return answer with { Found = found };
    }

    /// <summary>The answer of a guide the resident picked; null when there is no such guide.</summary>
    public Answer? Open(string guideId, DateOnly day) =>
        engine.Corpus.FindGuide(guideId) is { } guide ? Of(guide, new SearchResult([], [], []), day) : null;

    private Answer Named(IReadOnlyList<ArticleId> ids, DateOnly day)
    {
        var held = new CitationCheck(engine.Corpus).CheckAll(ids.Select(id => id.ToString()), day);
        return held.Count > 0
            ? new Answer(AnswerBand.Cited) { Citations = held }
            : Unsure(UnsureReason.ArticleNotHeld) with { Asked = ids[0] };
    }

    private Answer? ByGuide(string question, SearchResult found, DateOnly day)
    {
        if (found.Guides is not [var first, ..])
        {
            return null;
        }

        // A guide that has this very question comes before whatever else ranks high.
        var best = found.Guides.Where(g => g.Likeness >= OwnQuestion).MaxBy(g => g.Likeness) ?? first;
        if (best.Likeness >= thresholds.GuideLikeness)
        {
            return found.Guides is [_, var next, ..] && next.Likeness >= thresholds.GuideLikeness
                && next.Score >= best.Score * thresholds.NearTie && best.Likeness < OwnQuestion
                ? Choice(found)
                : Of(engine.Corpus.FindGuide(best.Id)!, found, day);
        }

        return Confidence.OfGuide(found, engine.Corpus, question) >= thresholds.GuideConfidence
            ? Of(engine.Corpus.FindGuide(best.Id)!, found, day)
            : null;
    }

    private Answer Of(Guide guide, SearchResult found, DateOnly day)
    {
        var citations = new CitationCheck(engine.Corpus).CheckAll(guide.Law.Select(l => l.Id), day);
        return citations.Count == 0
            ? Unsure(UnsureReason.NoCitationHolds)
            : new Answer(AnswerBand.Guide) { Guide = guide, Citations = citations, Example = ExampleFor(guide, found) };
    }

    private Answer? ByArticles(string question, SearchResult found, DateOnly day, double sureness)
    {
        if (found.Articles is not [var best, ..]
            || (best.Likeness < thresholds.ArticleLikeness && Confidence.OfArticles(found, question) < sureness))
        {
            return null;
        }

        // What decides may be an article that is not held; the next best is then no answer.
        if (new CitationCheck(engine.Corpus).Check(best.Id, day) is null)
        {
            return null;
        }

        var near = found.Articles.Where(h => h.Score >= best.Score * thresholds.FurtherArticles).Take(MostCitations);
        var citations = new CitationCheck(engine.Corpus).CheckAll(near.Select(h => h.Id), day);
        return citations.Count == 0
            ? Unsure(UnsureReason.NoCitationHolds)
            : new Answer(AnswerBand.Cited) { Citations = citations };
    }

    private Answer Choice(SearchResult found) => new(AnswerBand.Choose)
    {
        Choices = [.. found.Guides.Take(3).Where(h => h.Score >= found.Guides[0].Score * 0.5).Select(h => engine.Corpus.FindGuide(h.Id)!)],
    };

    private CaseReport? ExampleFor(Guide guide, SearchResult found) =>
        found.Cases.Where(h => h.Likeness >= ExampleLikeness)
            .Select(h => engine.Corpus.FindCase(h.Id)!)
            .FirstOrDefault(c => c.IsFull && c.Topic == guide.Topic);

    private ArticleReference References()
    {
        var (corpus, references) = _named;
        if (corpus != engine.Corpus)
        {
            corpus = engine.Corpus;
            references = new ArticleReference(corpus);
            _named = (corpus, references);
        }

        return references;
    }

    private static Answer Unsure(UnsureReason reason) => new(AnswerBand.Unsure) { Reason = reason };
}
