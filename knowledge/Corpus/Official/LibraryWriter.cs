using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>
/// Puts a new state of the library in place. Segments are written under a temporary name and renamed; the manifest, last,
/// makes them count. Killed at any moment it leaves the former state. The caller holds the lock.
/// </summary>
internal static class LibraryWriter
{
    private const string Temporary = ".tmp";

    // Beyond this many, all is written anew into one: versions replaced long since must not pile up.
    private const int MostSegments = 8;

    /// <summary>Adds versions; of one held already they take the place.</summary>
    public static void Commit(string directory, OfficialLibrary library, IReadOnlyList<OfficialLaw> changed)
    {
        IReadOnlyList<SegmentEntry> kept = library.Manifest.Segments;
        IReadOnlyList<OfficialLaw> written = changed;
        if (kept.Count + 1 > MostSegments)
        {
            var replaced = changed.Select(l => (l.Id, l.Version)).ToHashSet();
            written = [.. library.Laws.Where(l => !replaced.Contains((l.Id, l.Version))), .. changed];
            kept = [];
        }

        var bytes = SegmentFormat.Write(written);
        var entry = SegmentEntry.Of(bytes);
        Put(Path.Combine(directory, entry.File), bytes);
        var manifest = new LibraryManifest(LibraryManifest.KnownFormat, [.. kept.Where(k => k != entry), entry]);
        Put(Path.Combine(directory, LibraryManifest.FileName), manifest.ToBytes());
    }

    /// <summary>
    /// Removes what a killed import left and segments that no longer count. Done before an import, not after: whoever
    /// opened the manifest meanwhile still finds its files.
    /// </summary>
    public static void Clean(string directory, LibraryManifest manifest)
    {
        var counted = manifest.Segments.Select(s => s.File).ToHashSet();
        foreach (var file in Directory.EnumerateFiles(directory))
        {
            var name = Path.GetFileName(file);
            if (name.EndsWith(Temporary, StringComparison.Ordinal)
                || (name.StartsWith("segment-", StringComparison.Ordinal) && !counted.Contains(name)))
            {
                File.Delete(file);
            }
        }
    }

    private static void Put(string file, byte[] bytes)
    {
        using (var stream = new FileStream(file + Temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(file + Temporary, file, overwrite: true);
    }
}
