using System.Text.Json;

namespace LegalBot.Knowledge.Search.Evaluation;

/// <summary>Reads one line of a judged set: a query, or the reason why it is none.</summary>
internal static class JudgedLine
{
    private static readonly (JudgedQuery?, string?) NoObject = (null, "应当是一个 JSON 对象，写明 qid、query、gold");

    public static (JudgedQuery? Query, string? Reason) Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Read(json.RootElement) : NoObject;
        }
        catch (JsonException)
        {
            return (null, "不是完整的 JSON，检查引号、逗号和括号");
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair is valid JSON and no text.
            return (null, "有不成字的字符编码（半个代理对）");
        }
    }

    private static (JudgedQuery?, string?) Read(JsonElement row)
    {
        if (Id(row) is not { } id)
        {
            return (null, "qid 应当是文字或者整数，不能空着，里面不能有制表符和换行");
        }

        if (!row.TryGetProperty("query", out var text) || text.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(text.GetString()))
        {
            return (null, "query 应当是问题的文字，不能空着");
        }

        if (!row.TryGetProperty("gold", out var gold) || gold.ValueKind != JsonValueKind.Array)
        {
            return (null, "gold 应当是法条编号的列表，例如 [\"民法典-288\"]");
        }

        var topic = row.TryGetProperty("topic", out var about) && about.ValueKind != JsonValueKind.Null ? about : (JsonElement?)null;
        if (topic is { } wrong && (wrong.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(wrong.GetString())))
        {
            return (null, "topic 应当是主题的文字；没有主题就不要写这一项");
        }

        var ids = gold.EnumerateArray().Select(g => g.ValueKind == JsonValueKind.String ? g.GetString()! : "").Distinct().ToList();
        return ids switch
        {
            [] => (null, "gold 是空的，至少要有一个法条编号"),
            _ when ids.Exists(g => !IsOneField(g)) => (null, "gold 里有一项不是法条编号"),
            _ => (new JudgedQuery(id, text.GetString()!, ids, topic?.GetString()!.Trim()), null),
        };
    }

    // Numbers are taken as the scorer prints them; a fraction would be printed otherwise than it is written.
    private static string? Id(JsonElement row) => row.TryGetProperty("qid", out var id)
        ? id.ValueKind switch
        {
            JsonValueKind.String when IsOneField(id.GetString()!) => id.GetString(),
            JsonValueKind.Number when id.TryGetInt64(out var number) => number.ToString(),
            _ => null,
        }
        : null;

    // A run holds ids between tabs.
    private static bool IsOneField(string text) => !string.IsNullOrWhiteSpace(text) && text.IndexOfAny(['\t', '\r', '\n']) < 0;
}
