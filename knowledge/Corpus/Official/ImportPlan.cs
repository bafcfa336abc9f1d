using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>Finds which of the laws read differ from what the library holds, and how.</summary>
internal static class ImportPlan
{
    /// <param name="library">What is held.</param>
    /// <param name="laws">What was read; of one law the oldest first.</param>
    public static IReadOnlyList<LawDiff> Make(OfficialLibrary library, IReadOnlyList<OfficialLaw> laws, CancellationToken cancel)
    {
        var changes = new List<LawDiff>();
        foreach (var group in laws.GroupBy(l => l.Id))
        {
            var versions = library.Versions(group.Key).ToList();
            foreach (var read in group)
            {
                cancel.ThrowIfCancellationRequested();
                if (Compare(versions, read) is not { } change)
                {
                    continue;
                }

                changes.Add(change);
                versions.RemoveAll(v => v.Version == change.Law.Version);
                versions.Add(change.Law);
                versions = [.. versions.OrderBy(v => v.Since ?? DateOnly.MinValue).ThenBy(v => v.Version, StringComparer.Ordinal)];
            }
        }

        return changes;
    }

    private static LawDiff? Compare(IReadOnlyList<OfficialLaw> versions, OfficialLaw read)
    {
        if (versions.FirstOrDefault(v => v.Version == read.Version) is not { } held)
        {
            OfficialLaw[] before = [.. versions.Where(v => (v.Since ?? DateOnly.MinValue) <= (read.Since ?? DateOnly.MinValue))];
            return LawDiff.Between(
                LawLayers.Compose(before).Select(a => a.Article), read, before.Length == 0 ? null : before[^1].Version);
        }

        // An excerpt adds to the version held, it does not shorten it.
        var law = read.IsPartial ? LawGathering.Overlay(held, read) : read;
        return LawFingerprint.Of(law).AsSpan().SequenceEqual(OfficialLibrary.FingerprintOf(held))
            ? null
            : LawDiff.Between(held.Articles, law, held.Version);
    }
}
