using System.Text.Json;

namespace LegalBot.Cli;

/// <summary>A conversation to hold: <c>{"id","query"}</c> or <c>{"id","turns":[{"user"}]}</c>.</summary>
internal sealed record AskItem(string Id, IReadOnlyList<string> Turns)
{
    /// <exception cref="MendableException">The file cannot be read or a line is not such an object.</exception>
    public static async Task<IReadOnlyList<AskItem>> ReadAsync(string file, CancellationToken cancel)
    {
        try
        {
            var lines = await File.ReadAllLinesAsync(file, cancel);
            return [.. lines.Select((line, i) => (line, i)).Where(l => l.line.Length > 0).Select(l => Parse(file, l.i + 1, l.line))];
        }
        catch (IOException e)
        {
            throw new MendableException($"Cannot read the items: {e.Message}");
        }
    }

    private static AskItem Parse(string file, int number, string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var turns = root.TryGetProperty("turns", out var several)
                ? several.EnumerateArray().Select(t => t.GetProperty("user").GetString() ?? "").ToList()
                : [root.GetProperty("query").GetString() ?? ""];
            return new AskItem(root.GetProperty("id").ToString(), turns);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new MendableException($"{file}:{number}: expected an object with id and query or turns: {e.Message}");
        }
    }
}
