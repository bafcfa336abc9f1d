using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Tests.Knowledge.Search.Evaluation;

/// <summary>Judged sets and runs made up for tests.</summary>
internal static class Invented
{
    private static readonly string[] Articles = [.. Enumerable.Range(1, 12).Select(n => $"甲法-{n}"), .. Enumerable.Range(1, 6).Select(n => $"乙法-{n}")];

    /// <summary>Up to thirty queries, each with some gold, and a run that may leave queries out and name articles twice.</summary>
    public static readonly Gen<(JudgedSet Judged, Run Run, Run Other)> Case =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.Choose(1, 30)
        select Make(seed, count);

    public static JudgedSet Set(params string[] lines)
    {
        var read = JudgedSet.Parse("f.jsonl", lines);
        Assert.Empty(read.Faults);
        return read.Value!;
    }

    public static JudgedSet Set(IEnumerable<JudgedQuery> queries) => Set([.. queries.Select(q =>
        System.Text.Json.JsonSerializer.Serialize(new { qid = q.Id, query = q.Text, gold = q.Gold, topic = q.Topic }))]);

    public static Run Run(JudgedSet judged, params string[] lines)
    {
        var read = LegalBot.Knowledge.Search.Evaluation.Run.Parse("run.tsv", lines, judged);
        Assert.Empty(read.Faults);
        return read.Value!;
    }

    private static (JudgedSet, Run, Run) Make(int seed, int count)
    {
        var random = new Random(seed);
        var judged = Set(Enumerable.Range(0, count).Select(i => new JudgedQuery(
            $"q{i}", $"问题{i}", [.. random.GetItems(Articles, random.Next(1, 5)).Distinct()])));
        Run Draw(string name) => new(name, judged.Queries.Where(_ => random.Next(5) > 0).Select(q =>
            KeyValuePair.Create(q.Id, (IReadOnlyList<string>)random.GetItems(Articles, random.Next(0, 130)))));
        return (judged, Draw("甲"), Draw("乙"));
    }
}
