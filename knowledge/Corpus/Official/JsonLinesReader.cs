using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json;
using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>
/// JSON Lines, an article a row: id, law, category, version, article, path (<c>a &gt; b</c>), text, and source where known.
/// </summary>
internal static class JsonLinesReader
{
    private const long MostBytes = 1L << 30;

    private static readonly string[] Required = ["id", "law", "category", "version", "text"];

    /// <summary>The bytes a gzip file holds, or null after a fault.</summary>
    public static byte[]? Unpack(string file, byte[] bytes, Findings findings)
    {
        try
        {
            using var packed = new GZipStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            var buffer = new byte[1 << 16];
            for (int read; (read = packed.Read(buffer)) > 0;)
            {
                unpacked.Write(buffer, 0, read);
                if (unpacked.Length > MostBytes)
                {
                    findings.Fault(file, 0, "解压后超过 1 GB");
                    return null;
                }
            }

            // A torn file unpacks to its first part without complaint; the length at its end tells.
            if (bytes.Length >= sizeof(uint) && BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(^sizeof(uint)..)) == (uint)unpacked.Length)
            {
                return unpacked.ToArray();
            }

            findings.Fault(file, 0, "压缩文件坏了：不完整，或者由几个压缩文件接成");
            return null;
        }
        catch (InvalidDataException e)
        {
            findings.Fault(file, 0, $"压缩文件坏了：{e.Message.ReplaceLineEndings(" ")}");
            return null;
        }
    }

    /// <summary>The rows of a file; every row that cannot be used is a fault.</summary>
    public static List<OfficialRow> Read(string file, string text, Findings findings, CancellationToken cancel)
    {
        var rows = new List<OfficialRow>();
        foreach (var (number, line) in FileText.Lines(text))
        {
            cancel.ThrowIfCancellationRequested();
            if (!string.IsNullOrWhiteSpace(line) && Row(file, number, line, findings) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static OfficialRow? Row(string file, int number, string line, Findings findings)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return Row(file, number, json.RootElement, findings);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: an escaped half of a surrogate pair is JSON but no text.
            findings.Fault(file, number, $"不是 JSON：{e.Message.ReplaceLineEndings(" ")}");
            return null;
        }
    }

    private static OfficialRow? Row(string file, int number, JsonElement json, Findings findings)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            findings.Fault(file, number, "这一行不是 JSON 对象");
            return null;
        }

        var (id, law, text) = (Field(json, "id"), Field(json, "law"), Field(json, "text"));
        string[] missing = [.. Required.Where(name => Field(json, name) is null)];
        var fault = missing.Length > 0 ? $"缺少字段：{string.Join('、', missing)}"
            : string.IsNullOrWhiteSpace(text) ? $"{id}没有内容"
            : LineText.Bare(law!).Length < 2 ? $"法律名称太短：{law}"
            : !OfficialIds.TryParse(id!, out var article) ? $"条文编号不对：{id}"
            : article.Law != OfficialLaw.IdOf(law!) ? $"编号 {id} 和法律名称《{law}》对不上"
            : Field(json, "article") is { Length: > 0 } said && !OfficialIds.Says(said, article) ? $"编号 {id} 和条号“{said}”对不上"
            : null;
        if (fault is not null)
        {
            findings.Fault(file, number, fault);
            return null;
        }

        _ = OfficialIds.TryParse(id!, out var parsed);
        return new OfficialRow(
            number, parsed, LineText.Bare(law!), Field(json, "category")!, Field(json, "version")!.Trim(),
            (Field(json, "path") ?? "").Split(" > ", StringSplitOptions.RemoveEmptyEntries), text!, Field(json, "source") ?? "");
    }

    private static string? Field(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

/// <summary>One row of a JSON Lines file.</summary>
internal sealed record OfficialRow(
    int Line, ArticleId Id, string Law, string Category, string Version, IReadOnlyList<string> Path, string Text, string Source);
