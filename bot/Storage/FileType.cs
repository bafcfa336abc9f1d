namespace LegalBot.Storage;

/// <summary>Tells a file's type from its first bytes; what the sender claims is not believed.</summary>
internal static class FileType
{
    private static readonly (string Type, string Extension, int Offset, byte[] Magic)[] Known =
    [
        ("image/jpeg", ".jpg", 0, [0xFF, 0xD8, 0xFF]),
        ("image/png", ".png", 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/webp", ".webp", 8, "WEBP"u8.ToArray()),
        ("image/heic", ".heic", 4, "ftyphei"u8.ToArray()),
        ("image/heic", ".heic", 4, "ftypmif1"u8.ToArray()),
        ("application/pdf", ".pdf", 0, "%PDF-"u8.ToArray()),
    ];

    /// <summary>The sniffed type, or null when it is none of those accepted.</summary>
    public static string? Sniff(ReadOnlySpan<byte> head)
    {
        foreach (var (type, _, offset, magic) in Known)
        {
            if (head.Length >= offset + magic.Length && head.Slice(offset, magic.Length).SequenceEqual(magic))
            {
                return type;
            }
        }

        return null;
    }

    public static string ExtensionOf(string type) => Known.First(k => k.Type == type).Extension;
}
