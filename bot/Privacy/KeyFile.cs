using System.Security.Cryptography;

namespace LegalBot.Privacy;

/// <summary>A random secret kept in a file that only the owner may read, made on first use.</summary>
internal static class KeyFile
{
    public static byte[] ReadOrCreate(string path, int size)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var file = new FileStream(path, options);
            file.Write(RandomNumberGenerator.GetBytes(size));
            file.Flush(flushToDisk: true);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Made earlier, or by another process a moment ago.
        }

        var key = File.ReadAllBytes(path);
        return key.Length == size
            ? key
            : throw new InvalidDataException($"{path} has {key.Length} bytes, {size} expected. Restore it from a backup.");
    }
}
