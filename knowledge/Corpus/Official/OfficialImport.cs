using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Imports official law text: reads and checks all of a path, then takes it into the library whole or not at all.</summary>
public static class OfficialImport
{
    /// <param name="path">A file or a folder.</param>
    /// <param name="directory">The library's folder; made when missing, but not by a dry run.</param>
    /// <param name="dryRun">Only tells what would change.</param>
    /// <param name="progress">Hears of every file begun.</param>
    /// <exception cref="InvalidDataException">The library that is there is broken.</exception>
    /// <exception cref="IOException">The path cannot be listed or the library not be written.</exception>
    public static ImportOutcome Run(
        string path, string directory, bool dryRun, IProgress<ImportProgress>? progress, CancellationToken cancel)
    {
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return new ImportOutcome(ImportStatus.NoPath);
        }

        if (dryRun)
        {
            return Run(path, OfficialLibrary.Open(directory), _ => { }, progress, cancel);
        }

        using var held = LibraryLock.TryTake(directory);
        if (held is null)
        {
            return new ImportOutcome(ImportStatus.Busy);
        }

        var library = OfficialLibrary.Open(directory);
        LibraryWriter.Clean(directory, library.Manifest);
        return Run(path, library, changed => LibraryWriter.Commit(directory, library, changed), progress, cancel);
    }

    private static ImportOutcome Run(
        string path, OfficialLibrary library, Action<IReadOnlyList<OfficialLaw>> commit, IProgress<ImportProgress>? progress,
        CancellationToken cancel)
    {
        var findings = new Findings();
        var files = OfficialFiles.List(path);
        var laws = new OfficialReading(findings, progress, cancel).Read(files);
        var outcome = new ImportOutcome(ImportStatus.Faulty)
        {
            Faults = findings.Faults, Notes = findings.Notes, Files = files.Count, Laws = laws.Count, Articles = laws.Sum(l => l.Articles.Count),
        };
        if (findings.Faults.Count > 0)
        {
            return outcome;
        }

        var changes = ImportPlan.Make(library, laws, cancel);
        cancel.ThrowIfCancellationRequested();
        if (changes.Count > 0)
        {
            commit([.. changes.Select(c => c.Law)]);
        }

        return outcome with { Status = changes.Count > 0 ? ImportStatus.Changed : ImportStatus.Unchanged, Changes = changes };
    }
}

/// <summary>How an import ended.</summary>
public enum ImportStatus
{
    /// <summary>The library says something new; or would, in a dry run.</summary>
    Changed,

    /// <summary>Everything was there already.</summary>
    Unchanged,

    /// <summary>The text has faults; nothing was taken.</summary>
    Faulty,

    /// <summary>Another import is running.</summary>
    Busy,

    /// <summary>There is no such file or folder.</summary>
    NoPath,
}

/// <summary>What an import did and found.</summary>
public sealed record ImportOutcome(ImportStatus Status)
{
    public IReadOnlyList<OfficialRemark> Faults { get; init; } = [];

    public IReadOnlyList<OfficialRemark> Notes { get; init; } = [];

    /// <summary>What changed, a law version each.</summary>
    public IReadOnlyList<LawDiff> Changes { get; init; } = [];

    /// <summary>How many files were read.</summary>
    public int Files { get; init; }

    /// <summary>How many versions of laws were read.</summary>
    public int Laws { get; init; }

    /// <summary>How many articles were read.</summary>
    public int Articles { get; init; }
}
