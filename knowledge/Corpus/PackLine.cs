using System.Globalization;
using System.Text.Json;

namespace LegalBot.Knowledge.Corpus;

/// <summary>Reads the fields of one pack line and collects every fault instead of stopping at the first.</summary>
internal sealed class PackLine(string file, int number, JsonElement row, List<PackFault> faults)
{
    private readonly HashSet<string> _read = [];

    public string Text(string field, int min = 1, int max = 2000)
    {
        var text = Find(field, JsonValueKind.String) is { } value ? value.GetString()! : "";
        if (text.Length < min && _read.Contains(field) && row.TryGetProperty(field, out _))
        {
            Fault(field, $"has {text.Length} characters, at least {min} expected");
        }
        else if (text.Length > max)
        {
            Fault(field, $"has {text.Length} characters, at most {max} expected");
        }

        return text;
    }

    public DateOnly Day(string field)
    {
        var text = Text(field);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fault(field, $"'{text}' is no date of the form 2021-01-01");
        return default;
    }

    public DateOnly? OptionalDay(string field) => row.TryGetProperty(field, out _) ? Day(field) : Seen(field);

    public List<string> Texts(string field, int min = 0)
    {
        var texts = new List<string>();
        foreach (var item in Items(field, min))
        {
            if (item.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(item.GetString()))
            {
                texts.Add(item.GetString()!);
            }
            else
            {
                Fault(field, "holds something else than a non-empty text");
            }
        }

        foreach (var twice in texts.GroupBy(t => t).Where(g => g.Count() > 1))
        {
            Fault(field, $"holds '{twice.Key}' twice");
        }

        return texts;
    }

    public List<T> Records<T>(string field, int min, Func<PackLine, T> read) =>
        [.. Items(field, min).Select(item => Nested(field, item, read))];

    public T Record<T>(string field, Func<PackLine, T> read) =>
        Nested(field, Find(field, JsonValueKind.Object) ?? default, read);

    public void Fault(string field, string message) => faults.Add(new PackFault(file, number, field, message));

    /// <summary>Reports fields that nobody asked for: a misspelt name must not vanish silently.</summary>
    public void RefuseUnknown()
    {
        if (row.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in row.EnumerateObject().Where(p => !_read.Contains(p.Name)))
        {
            Fault(property.Name, "is no field of this kind of record");
        }
    }

    private T Nested<T>(string field, JsonElement item, Func<PackLine, T> read)
    {
        var inner = new List<PackFault>();
        var line = new PackLine(file, number, item, inner);
        var value = read(line);
        line.RefuseUnknown();
        faults.AddRange(inner.Select(f => f with { Field = $"{field}.{f.Field}" }));
        return value;
    }

    private JsonElement.ArrayEnumerator Items(string field, int min)
    {
        if (Find(field, JsonValueKind.Array) is not { } list)
        {
            return default;
        }

        if (list.GetArrayLength() < min)
        {
            Fault(field, $"has {list.GetArrayLength()} entries, at least {min} expected");
        }

        return list.EnumerateArray();
    }

    private DateOnly? Seen(string field)
    {
        _read.Add(field);
        return null;
    }

    private JsonElement? Find(string field, JsonValueKind kind)
    {
        _read.Add(field);
        if (row.ValueKind != JsonValueKind.Object || !row.TryGetProperty(field, out var value))
        {
            Fault(field, "is missing");
            return null;
        }

        if (value.ValueKind != kind)
        {
            Fault(field, $"is {value.ValueKind}, {kind} expected");
            return null;
        }

        return value;
    }
}
