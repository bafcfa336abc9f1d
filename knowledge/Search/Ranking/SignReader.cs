using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LegalBot.Knowledge.Search.Inverted;

namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>Reads the signs of each candidate for one question.</summary>
internal sealed class SignReader
{
    private const int ChapterTop = 3;
    private const int LawTop = 5;
    private const int LeaningHits = 5;
    private const double NearnessPromise = 1.3;
    private const double LeadPromise = 0.6;

    private readonly FieldIndex _index;
    private readonly Structure _structure;
    private readonly Citations _citations;
    private readonly QueryTerms _asked;
    private readonly IndexedQuery _query;
    private readonly Matches _matches;
    private readonly IReadOnlyDictionary<string, double> _leads;
    private readonly HashSet<ulong> _telling;
    private readonly Dictionary<int, float> _near = [];
    private readonly Dictionary<int, float> _headings = [];
    private readonly Dictionary<int, float> _lawNames = [];

    public SignReader(
        FieldIndex index, Structure structure, Citations citations, QueryTerms asked,
        (IndexedQuery Query, Matches Matches, IReadOnlyDictionary<string, double> Leads) found)
    {
        (_index, _structure, _citations, _asked) = (index, structure, citations, asked);
        (_query, _matches, _leads) = found;
        _telling = [.. _query.Telling.Select(t => t.Key)];
    }

    /// <summary>The candidates that words, vectors and situations speak for most.</summary>
    public IReadOnlyList<int> Promising(IReadOnlyList<int> places, int top)
    {
        var best = places.Max(Words);
        return places.Count <= top ? places
            : [.. places.OrderByDescending(at => Share(Words(at), best) + (NearnessPromise * Near(at)) + (LeadPromise * _leads.GetValueOrDefault(_index[at].Id))).Take(top)];
    }

    public List<Candidate> Read(IReadOnlyList<int> places)
    {
        var best = (
            Words: places.Max(Words), Own: places.Max(at => _matches.Sums[at].Own), Official: places.Max(at => _matches.Sums[at].Official),
            Near: places.Max(Near));
        var chapters = Tops(places, _structure.Chapter, ChapterTop, best.Words);
        var laws = Tops(places, _structure.Law, LawTop, best.Words);
        var candidates = places.Select(at => new Candidate(at, SignsOf(at, best, chapters, laws))).ToList();
        AddCoCited(candidates);
        return candidates;
    }

    private float[] SignsOf(
        int at, (float Words, float Own, float Official, float Near) best,
        Dictionary<int, (float Words, float Near)> chapters, Dictionary<int, (float Words, float Near)> laws)
    {
        var signs = new float[Signs.Count];
        var document = _index[at];
        var (chapter, law) = (chapters[_structure.Chapter[at]], laws[_structure.Law[at]]);
        var near = Near(at);
        var question = _index.Questions(at, _query, _asked);
        void Put(Sign sign, double value) => signs[(int)sign] = (float)value;
        Put(Sign.Words, Share(Words(at), best.Words));
        Put(Sign.OwnWords, Share(_matches.Sums[at].Own, best.Own));
        Put(Sign.OfficialWords, Share(_matches.Sums[at].Official, best.Official));
        Put(Sign.WordsShare, Share(Words(at), (float)_query.Rarity));
        Put(Sign.Likeness, question.Likeness);
        Put(Sign.SecondLikeness, question.SecondLikeness);
        Put(Sign.Nearness, near);
        Put(Sign.NearnessGap, near - best.Near);
        Put(Sign.QuestionNearness, question.Nearest);
        Put(Sign.QuestionMean, question.Mean);
        Put(Sign.Lead, _leads.GetValueOrDefault(document.Id));
        Put(Sign.Chapter, chapter.Words);
        Put(Sign.ChapterNearness, chapter.Near);
        Put(Sign.Law, law.Words);
        Put(Sign.LawNearness, law.Near);
        Put(Sign.Beside, Share(Words(_structure.Before[at]) + Words(_structure.After[at]), best.Words));
        Put(Sign.BesideNearness, Math.Max(Near(_structure.Before[at]), Near(_structure.After[at])));
        Put(Sign.Coverage, _query.Coverage(_matches.Seen[at]));
        Put(Sign.Run, _query.LongestRun(_matches.Seen[at]) / 10.0);
        Put(Sign.Heading, Heading(_structure.Chapter[at]));
        Put(Sign.LawNamed, LawNamed(_structure.Law[at]));
        Put(Sign.LawPrior, _structure.LawPrior[at]);
        Put(Sign.ArticlePrior, _structure.ArticlePrior[at]);
        Put(Sign.HasOwnWords, _structure.HasOwnWords[at] ? 1 : 0);
        Put(Sign.Interpretation, _structure.IsInterpretation[at] ? 1 : 0);
        Put(Sign.Length, _structure.Length[at]);
        Put(Sign.QuestionLength, Math.Log(1 + _asked.Normalized.Length));
        return signs;
    }

    // What is cited together with the best found by plain weights.
    private void AddCoCited(List<Candidate> candidates)
    {
        var first = candidates.Select(c => (c.At, Score: PlainWeights.Instance.Score(c.Signs))).OrderByDescending(c => c.Score).Take(LeaningHits).ToList();
        var together = new Dictionary<string, double>();
        foreach (var (at, score) in first)
        {
            foreach (var (id, share) in _citations.With(_index[at].Id))
            {
                together[id] = together.GetValueOrDefault(id) + (share * score / first[0].Score);
            }
        }

        foreach (var candidate in candidates)
        {
            candidate.Signs[(int)Sign.CoCited] = (float)together.GetValueOrDefault(_index[candidate.At].Id);
        }
    }

    // The mean of each group's best few, by words in units of the best score, and by nearness.
    private Dictionary<int, (float Words, float Near)> Tops(IReadOnlyList<int> places, int[] group, int top, float best)
    {
        var greatest = new Dictionary<int, (float[] Words, float[] Near)>();
        foreach (var at in places)
        {
            ref var tops = ref CollectionsMarshal.GetValueRefOrAddDefault(greatest, group[at], out var known);
            tops = known ? tops : (new float[top], new float[top]);
            Put(tops.Words, Words(at));
            Put(tops.Near, Near(at));
        }

        return greatest.ToDictionary(g => g.Key, g => (Share(g.Value.Words.Sum(), best) / top, g.Value.Near.Sum() / top));
    }

    // Into a few greatest values, the greatest first.
    private static void Put(float[] greatest, float value)
    {
        for (var i = 0; i < greatest.Length && value > 0; i++)
        {
            if (value > greatest[i])
            {
                (greatest[i], value) = (value, greatest[i]);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float Heading(int chapter)
    {
        if (!_headings.TryGetValue(chapter, out var share))
        {
            float had = 0, all = 0;
            for (var i = 0; i < _query.Telling.Length; i++)
            {
                all += _query.TellingRarity[i];
                had += _structure.Headings[chapter].Contains(_query.Telling[i].Key) ? _query.TellingRarity[i] : 0;
            }

            _headings[chapter] = share = Share(had, all);
        }

        return share;
    }

    private float LawNamed(int law)
    {
        if (!_lawNames.TryGetValue(law, out var share))
        {
            float had = 0, all = 0;
            foreach (var (key, rarity) in _structure.LawNames[law])
            {
                all += rarity;
                had += _telling.Contains(key) ? rarity : 0;
            }

            _lawNames[law] = share = Share(had, all);
        }

        return share;
    }

    private float Words(int at) => at < 0 ? 0 : _matches.Sums[at].Own + (_matches.Sums[at].Official * ArticleRanker.OfficialTrust);

    private float Near(int at)
    {
        ref var near = ref CollectionsMarshal.GetValueRefOrAddDefault(_near, at, out var known);
        near = known || at < 0 ? near : _index.Nearness(at, _asked);
        return near;
    }

    private static float Share(float part, float all) => all <= 0 ? 0 : part / all;
}
