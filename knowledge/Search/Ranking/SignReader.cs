using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LegalBot.Knowledge.Search.Inverted;

namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>Reads the signs of each candidate for one question.</summary>
internal sealed class SignReader
{
    // The official wording counts less than the words people use.
    private const float OfficialTrust = 0.5f;
    private const int ChapterTop = 3;
    private const int LawTop = 5;
    private const int LeaningHits = 5;

    private readonly FieldIndex _index;
    private readonly Structure _structure;
    private readonly Citations _citations;
    private readonly QueryTerms _asked;
    private readonly IndexedQuery _query;
    private readonly Matches _matches;
    private readonly float[] _words;
    private readonly float[] _near;
    private readonly IReadOnlyDictionary<string, double> _leads;
    private readonly HashSet<ulong> _telling;
    private readonly Dictionary<int, float> _headings = [];
    private readonly Dictionary<int, float> _lawNames = [];

    public SignReader(
        FieldIndex index, Structure structure, Citations citations, QueryTerms asked,
        (IndexedQuery Query, Matches Matches, float[] Words, float[] Near, IReadOnlyDictionary<string, double> Leads) found)
    {
        (_index, _structure, _citations, _asked) = (index, structure, citations, asked);
        (_query, _matches, _words, _near, _leads) = found;
        _telling = [.. _query.Telling.Select(t => t.Key)];
    }

    /// <summary>First-stage scores: both groups of words together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float[] Words(Matches matches)
    {
        var words = new float[matches.Count];
        var at = 0;
        for (; at + Vector<float>.Count <= words.Length; at += Vector<float>.Count)
        {
            (new Vector<float>(matches.Own, at) + (new Vector<float>(matches.Official, at) * OfficialTrust)).CopyTo(words, at);
        }

        for (; at < words.Length; at++)
        {
            words[at] = matches.Own[at] + (matches.Official[at] * OfficialTrust);
        }

        return words;
    }

    public List<Candidate> Read(IReadOnlyList<int> places)
    {
        var best = (
            Words: Greatest(_words, places), Own: Greatest(_matches.Own, places), Official: Greatest(_matches.Official, places), Near: Greatest(_near, places));
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
        var likeness = _index.Likeness(at, _query);
        var question = _index.QuestionNearness(at, _asked);
        void Put(Sign sign, double value) => signs[(int)sign] = (float)value;
        Put(Sign.Words, Share(_words[at], best.Words));
        Put(Sign.OwnWords, Share(_matches.Own[at], best.Own));
        Put(Sign.OfficialWords, Share(_matches.Official[at], best.Official));
        Put(Sign.WordsShare, Share(_words[at], (float)_query.Rarity));
        Put(Sign.Likeness, likeness.First);
        Put(Sign.SecondLikeness, likeness.Second);
        Put(Sign.Nearness, _near[at]);
        Put(Sign.NearnessGap, _near[at] - best.Near);
        Put(Sign.QuestionNearness, question.Nearest);
        Put(Sign.QuestionMean, question.Mean);
        Put(Sign.Lead, _leads.GetValueOrDefault(document.Id));
        Put(Sign.Chapter, chapter.Words);
        Put(Sign.ChapterNearness, chapter.Near);
        Put(Sign.Law, law.Words);
        Put(Sign.LawNearness, law.Near);
        Put(Sign.Beside, Share(Of(_words, _structure.Before[at]) + Of(_words, _structure.After[at]), best.Words));
        Put(Sign.BesideNearness, Math.Max(Of(_near, _structure.Before[at]), Of(_near, _structure.After[at])));
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
            Put(tops.Words, _words[at]);
            Put(tops.Near, _near[at]);
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

    private static float Greatest(float[] values, IReadOnlyList<int> places) => places.Max(at => values[at]);

    private static float Of(float[] values, int at) => at < 0 ? 0 : values[at];

    private static float Share(float part, float all) => all <= 0 ? 0 : part / all;
}
