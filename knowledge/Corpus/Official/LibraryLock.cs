namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Keeps two imports from interleaving; the system lets go of it when the process ends, however it ends.</summary>
internal static class LibraryLock
{
    private const string FileName = "import.lock";

    /// <summary>The lock, to be disposed, or null when another import holds it.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static IDisposable? TryTake(string directory)
    {
        Directory.CreateDirectory(directory);
        var file = Path.Combine(directory, FileName);
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }
}
