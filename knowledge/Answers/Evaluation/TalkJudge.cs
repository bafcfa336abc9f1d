using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Answers.Evaluation;

/// <summary>Compares what the bot said with what is right.</summary>
/// <param name="check">Lets only existing articles in force through.</param>
/// <param name="day">The day of the talks.</param>
public sealed class TalkJudge(CitationCheck check, DateOnly day)
{
    public TalkScore Judge(JudgedTalk talk, IReadOnlyList<GivenTurn> given)
    {
        var faults = new List<string>();
        var score = new TalkScore(talk, given);
        for (var at = 0; at < given.Count; at++)
        {
            score = Turn(score, talk.Turns[at], given[at], [.. given.Skip(at).SelectMany(g => g.Facts).Select(Plain)], faults);
        }

        var reasonable = talk.Turns.SelectMany(t => t.Ask.Concat(t.May)).ToList();
        var needless = given.SelectMany(g => g.Facts).Distinct().Where(a => !reasonable.Exists(r => Holds(Plain(a), r))).ToList();
        faults.AddRange(needless.Select(n => $"多问了：{n}"));
        return score with { Needless = needless.Count, Faults = faults };
    }

    private TalkScore Turn(TalkScore score, JudgedTurn judged, GivenTurn given, IReadOnlyList<string> asks, List<string> faults)
    {
        var text = Plain(given.Text);
        Tally Count<T>(IEnumerable<T> all, Func<T, bool> right, Func<T, string> fault)
        {
            var tally = default(Tally);
            foreach (var one in all)
            {
                tally += Tally.Of(right(one));
                faults.AddRange(right(one) ? [] : [$"“{Short(judged.User)}”{fault(one)}"]);
            }

            return tally;
        }

        var bands = judged.Bands.Count == 0 ? [] : new[] { judged.Bands };
        var articles = judged.Articles.Count == 0 ? [] : new[] { judged.Articles };
        var forbidden = Count(judged.Not, n => !text.Contains(Plain(n), StringComparison.Ordinal), n => $"不该说：{n}");
        return score with
        {
            Bands = score.Bands + Count(bands, b => b.Contains(given.Band), b => $"该是 {string.Join("、", b)}，却是 {given.Band}"),
            Articles = score.Articles + Count(articles, a => a.Any(given.Citations.Contains), a => $"没引 {string.Join("、", a)}，引的是 {string.Join("、", given.Citations)}"),
            Said = score.Said + Count(judged.Say, s => Holds(text, s), s => $"没说：{string.Join("／", s)}"),
            Asked = score.Asked + Count(judged.Ask, a => asks.Any(q => Holds(q, a)), a => $"没问：{string.Join("／", a)}"),
            Citations = score.Citations + Count(given.Citations, c => check.Check(c, day) is not null, c => $"引的 {c} 查不到或已失效"),
            Forbidden = score.Forbidden + forbidden.All - forbidden.Right,
        };
    }

    private static bool Holds(string text, IReadOnlyList<string> wordings) => wordings.Any(w => text.Contains(Plain(w), StringComparison.Ordinal));

    private static string Plain(string text) =>
        Normalizer.Compact(text).Replace("*", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    private static string Short(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
