namespace LegalBot.Knowledge.Answers.Evaluation;

/// <summary>What judged talks say of the answers.</summary>
/// <param name="Name">The set.</param>
/// <param name="At">When it was held.</param>
/// <param name="Scores">A talk each.</param>
public sealed record TalkReport(string Name, DateTimeOffset At, IReadOnlyList<TalkScore> Scores)
{
    public Tally Bands => Sum(Scores, s => s.Bands);

    public Tally Articles => Sum(Scores, s => s.Articles);

    public Tally Said => Sum(Scores, s => s.Said);

    public Tally Asked => Sum(Scores, s => s.Asked);

    public Tally Citations => Sum(Scores, s => s.Citations);

    /// <summary>Talks with at most one needless question.</summary>
    public Tally Spared => Sum(Scores, s => Tally.Of(s.Needless <= 1));

    public int Forbidden => Scores.Sum(s => s.Forbidden);

    /// <summary>Talks with any fault, the worst first.</summary>
    public IReadOnlyList<TalkScore> Faulty => [.. Scores.Where(s => s.Faults.Count > 0).OrderByDescending(s => s.Forbidden).ThenByDescending(s => s.Faults.Count)];

    /// <summary>Topics by name: talks, and the shares of bands and of facts said.</summary>
    public IReadOnlyList<(string Topic, int Talks, Tally Bands, Tally Said)> Topics =>
        [.. Scores.GroupBy(s => s.Talk.Topic).OrderByDescending(g => g.Count()).Select(g => (g.Key, g.Count(), Sum(g, s => s.Bands), Sum(g, s => s.Said)))];

    /// <summary>Time of a turn in milliseconds that a share of the turns does not exceed.</summary>
    /// <param name="share">0 to 1.</param>
    public double Time(double share)
    {
        var times = Scores.SelectMany(s => s.Given).Select(g => g.Milliseconds).Order().ToList();
        return times.Count == 0 ? 0 : times[Math.Min(times.Count - 1, (int)(times.Count * share))];
    }

    private static Tally Sum(IEnumerable<TalkScore> scores, Func<TalkScore, Tally> tally) => scores.Aggregate(default(Tally), (sum, s) => sum + tally(s));
}
