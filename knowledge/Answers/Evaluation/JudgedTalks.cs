using System.Text.Json;
using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Knowledge.Answers.Evaluation;

/// <summary>Reads judged talks: JSON Lines with id, topic and turns, a turn with user, band, articles, say, not, ask, may.</summary>
public static class JudgedTalks
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>All talks, or every fault with file and line.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static async Task<Reading<IReadOnlyList<JudgedTalk>>> ReadAsync(string file, CancellationToken cancel)
    {
        var (talks, faults) = (new List<JudgedTalk>(), new List<InputFault>());
        var lines = await StrictLines.ReadAsync(file, cancel);
        faults.AddRange(lines.Faults);
        var number = 0;
        foreach (var line in lines.Value ?? [])
        {
            number++;
            if (line.Length == 0)
            {
                continue;
            }

            try
            {
                var row = JsonSerializer.Deserialize<Row>(line, Json)!;
                var talk = new JudgedTalk(row.Id, row.Topic, [.. row.Turns.Select(t => t.Read())]);
                faults.AddRange(talk.Turns.Count == 0 ? [new InputFault(file, number, "turns 里一句话也没有")] : []);
                faults.AddRange(talks.Exists(t => t.Id == talk.Id) ? [new InputFault(file, number, $"编号“{talk.Id}”前面已经有了")] : []);
                talks.Add(talk);
            }
            catch (JsonException e)
            {
                faults.Add(new InputFault(file, number, $"不是一段对话：{e.Message}"));
            }
        }

        faults.AddRange(talks.Count + faults.Count == 0 ? [new InputFault(file, 0, "里面一段对话也没有")] : []);
        return faults.Count == 0 ? new(talks, []) : new(null, faults);
    }

    private sealed record Row(string Id, string Topic, IReadOnlyList<TurnRow> Turns);

    private sealed record TurnRow(
        string User, IReadOnlyList<string>? Band = null, IReadOnlyList<string>? Articles = null, IReadOnlyList<IReadOnlyList<string>>? Say = null,
        IReadOnlyList<string>? Not = null, IReadOnlyList<IReadOnlyList<string>>? Ask = null, IReadOnlyList<IReadOnlyList<string>>? May = null)
    {
        public JudgedTurn Read() => new(User)
        {
            Bands = Band ?? [], Articles = Articles ?? [], Say = Say ?? [], Not = Not ?? [], Ask = Ask ?? [], May = May ?? [],
        };
    }
}
