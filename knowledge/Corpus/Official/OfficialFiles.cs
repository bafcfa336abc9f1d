using System.IO.Enumeration;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Which files of a path are read: all but hidden ones and those its <c>.lawignore</c> names.</summary>
internal static class OfficialFiles
{
    private const string IgnoreFile = ".lawignore";

    /// <summary>Files with their path inside what is imported, by that path; a file alone is called by its name.</summary>
    public static IReadOnlyList<(string Name, FileInfo File)> List(string path)
    {
        if (File.Exists(path))
        {
            return [(Path.GetFileName(path), new FileInfo(path))];
        }

        var ignore = Path.Combine(path, IgnoreFile);
        string[] patterns = File.Exists(ignore) ? [.. File.ReadLines(ignore).Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')] : [];
        var files = new List<(string Name, FileInfo File)>();
        Walk(new DirectoryInfo(path), "", patterns, files);
        files.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        return files;
    }

    private static void Walk(DirectoryInfo folder, string prefix, string[] patterns, List<(string Name, FileInfo File)> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name[0] == '.' || entry.Attributes.HasFlag(FileAttributes.Hidden)
                || Array.Exists(patterns, p => FileSystemName.MatchesSimpleExpression(p, entry.Name, ignoreCase: false)))
            {
                continue;
            }

            if (entry is FileInfo file)
            {
                files.Add((prefix + file.Name, file));
            }
            else if (entry is DirectoryInfo inner && inner.LinkTarget is null)
            {
                // A linked folder may lead back to where the walk came from.
                Walk(inner, $"{prefix}{inner.Name}/", patterns, files);
            }
        }
    }
}
