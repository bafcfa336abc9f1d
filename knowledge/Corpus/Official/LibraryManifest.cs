using System.Security.Cryptography;
using System.Text.Json;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Which segment files make up the library, in order: of one version held twice the later counts.</summary>
internal sealed record LibraryManifest(int Format, IReadOnlyList<SegmentEntry> Segments)
{
    public const string FileName = "manifest.json";
    public const int KnownFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static readonly LibraryManifest Empty = new(KnownFormat, []);

    /// <summary>Reads the manifest of a folder; an empty one when there is none.</summary>
    /// <exception cref="InvalidDataException">It is broken or of a format unknown here.</exception>
    public static LibraryManifest Read(string directory)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<LibraryManifest>(File.ReadAllBytes(Path.Combine(directory, FileName)), Json);
            return manifest is { Format: KnownFormat, Segments: not null } ? manifest : throw new InvalidDataException(
                $"{Path.Combine(directory, FileName)}: format {manifest?.Format} is not known; this version reads {KnownFormat}");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Empty;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{Path.Combine(directory, FileName)}: {e.Message}", e);
        }
    }

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, Json);
}

/// <summary>A segment file and the hash of its bytes in hexadecimal.</summary>
internal sealed record SegmentEntry(string File, string Sha256)
{
    public static SegmentEntry Of(byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new SegmentEntry($"segment-{hash[..16]}.bin", hash);
    }
}
