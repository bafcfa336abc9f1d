using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace LegalBot.Storage;

/// <summary>Keeps residents' files under data/attachments, named by random ids so that no sender chooses a path.</summary>
public sealed class AttachmentStore(LegalBotDb db, DataOptions data, TimeProvider clock)
{
    public const long MostBytes = 10 * 1024 * 1024;
    public const int MostPerMessage = 9;

    /// <summary>Writes the file and adds its record to the unit of work; the caller saves.</summary>
    public async Task<KeptFile> KeepAsync(string conversationId, string name, Stream content, CancellationToken cancel)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = await content.ReadAsync(chunk, cancel)) > 0)
        {
            if (buffer.Length + read > MostBytes)
            {
                return new KeptFile(AttachmentRefusal.TooLarge);
            }

            buffer.Write(chunk, 0, read);
        }

        var bytes = buffer.ToArray();
        if (bytes.Length == 0)
        {
            return new KeptFile(AttachmentRefusal.Empty);
        }

        if (FileType.Sniff(bytes) is not { } type)
        {
            return new KeptFile(AttachmentRefusal.UnknownType);
        }

        return new KeptFile(AttachmentRefusal.None) { File = await WriteAsync(conversationId, name, type, bytes, cancel) };
    }

    /// <summary>The file of a conversation; null when there is none or it is another conversation's.</summary>
    public async Task<(AttachmentRecord Record, string Path)?> FindAsync(
        string id, string? conversationId, CancellationToken cancel)
    {
        var record = await db.Set<AttachmentRecord>().AsNoTracking()
            .SingleOrDefaultAsync(a => a.Id == id && (conversationId == null || a.ConversationId == conversationId), cancel);
        return record is null ? null : (record, PathOf(id));
    }

    private async Task<FileReference> WriteAsync(
        string conversationId, string name, string type, byte[] bytes, CancellationToken cancel)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, bytes, cancel);
        var file = new FileReference(id, CleanName(name, type), type, bytes.Length);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes));
        db.Add(AttachmentRecord.Keep(id, conversationId, file, sha256, clock.GetUtcNow()));
        return file;
    }

    /// <summary>A sender's file name fit to be shown: no path, no control and direction marks.</summary>
    public static string DisplayName(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var clean = new string([.. last.Where(c => !char.IsControl(c)
            && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format
            && !"<>:\"|?*".Contains(c, StringComparison.Ordinal))]).Trim('.', ' ');
        return clean.Length is 0 ? "附件" : clean[..Math.Min(clean.Length, 60)];
    }

    // The extension says what the bytes are.
    private static string CleanName(string name, string type)
    {
        var stem = Path.GetFileNameWithoutExtension(DisplayName(name));
        return (stem.Length is 0 ? "附件" : stem) + FileType.ExtensionOf(type);
    }

    private string PathOf(string id) => data.PathTo($"attachments/{id[..2]}/{id}");
}

/// <summary>What became of a file.</summary>
public sealed record KeptFile(AttachmentRefusal Refusal)
{
    /// <summary>Set when nothing was refused.</summary>
    public FileReference? File { get; init; }
}

/// <summary>Why a file was not kept.</summary>
public enum AttachmentRefusal
{
    None,
    Empty,
    TooLarge,
    UnknownType,

    /// <summary>More files than one message may carry.</summary>
    TooMany,
}
