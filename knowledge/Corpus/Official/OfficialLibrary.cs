using LegalBot.Knowledge.Laws;

namespace LegalBot.Knowledge.Corpus.Official;

/// <summary>
/// The official law text that was imported: every version of every law, read once into memory, texts decoded when asked
/// for. Immutable; open it again to see a later import.
/// </summary>
public sealed class OfficialLibrary
{
    // An import may put a new state in place between reading the manifest and its segments.
    private const int OpenAttempts = 5;

    private readonly Dictionary<string, OfficialLaw[]> _versions;

    private OfficialLibrary(LibraryManifest manifest, IEnumerable<OfficialLaw> laws)
    {
        Manifest = manifest;
        Laws = [.. laws.OrderBy(l => l.Id, StringComparer.Ordinal).ThenBy(l => l.Since ?? DateOnly.MinValue).ThenBy(l => l.Version, StringComparer.Ordinal)];
        _versions = Laws.GroupBy(l => l.Id).ToDictionary(g => g.Key, g => g.ToArray());
        Fingerprint = LawFingerprint.OfAll(Laws.Select(FingerprintOf));
    }

    /// <summary>Every version of every law, by law id, the oldest first.</summary>
    public IReadOnlyList<OfficialLaw> Laws { get; }

    /// <summary>Changes when and only when what the library says changes; hexadecimal.</summary>
    public string Fingerprint { get; }

    internal LibraryManifest Manifest { get; }

    /// <summary>Opens the library in a folder; an empty one where there is none.</summary>
    /// <exception cref="InvalidDataException">A file of it is missing or broken; the message names it.</exception>
    public static OfficialLibrary Open(string directory)
    {
        var manifest = LibraryManifest.Read(directory);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new OfficialLibrary(manifest, Read(directory, manifest));
            }
            catch (FileNotFoundException e)
            {
                var now = LibraryManifest.Read(directory);
                if (attempt == OpenAttempts || now.Segments.SequenceEqual(manifest.Segments))
                {
                    throw new InvalidDataException($"{e.FileName}: the file is missing; import the official texts again", e);
                }

                manifest = now;
            }
        }
    }

    /// <summary>All versions of a law, the oldest first; none when it is not held.</summary>
    public IReadOnlyList<OfficialLaw> Versions(string lawId) => _versions.GetValueOrDefault(lawId) ?? [];

    /// <summary>Whether any version of the law has the article.</summary>
    public bool Has(ArticleId id) => Versions(id.Law).Any(v => In(v, id) is not null);

    /// <inheritdoc cref="Has(ArticleId)"/>
    public bool Has(string id) => OfficialIds.TryParse(id, out var parsed) && Has(parsed);

    /// <summary>
    /// The article as it stood on a day: in the newest version in force by then, or, where that is a partial one without
    /// it, in the one before. Null when the law was not in force or had no such article.
    /// </summary>
    public OfficialArticle? Find(ArticleId id, DateOnly day)
    {
        foreach (var version in Versions(id.Law).Reverse().Where(v => v.Since is not { } since || since <= day))
        {
            if (In(version, id) is { } article)
            {
                return article;
            }

            if (!version.IsPartial)
            {
                return null;
            }
        }

        return null;
    }

    /// <inheritdoc cref="Find(ArticleId, DateOnly)"/>
    public OfficialArticle? Find(string id, DateOnly day) => OfficialIds.TryParse(id, out var parsed) ? Find(parsed, day) : null;

    /// <summary>Every article in force on a day with the version it comes from, law by law, in the order of numbers.</summary>
    public IEnumerable<(OfficialLaw Law, OfficialArticle Article)> InForce(DateOnly day) =>
        _versions.OrderBy(v => v.Key, StringComparer.Ordinal).SelectMany(v => LawLayers.Compose(v.Value.Where(l => l.Since is not { } since || since <= day)));

    internal static byte[] FingerprintOf(OfficialLaw law) => law.Articles is SegmentArticles held ? held.Fingerprint : LawFingerprint.Of(law);

    private static OfficialArticle? In(OfficialLaw version, ArticleId id) => ((SegmentArticles)version.Articles).Find(id.Number, id.Insert);

    private static IEnumerable<OfficialLaw> Read(string directory, LibraryManifest manifest)
    {
        var laws = new Dictionary<(string, string), OfficialLaw>();
        foreach (var entry in manifest.Segments)
        {
            var file = Path.Combine(directory, entry.File);
            var bytes = File.ReadAllBytes(file);
            if (SegmentEntry.Of(bytes).Sha256 != entry.Sha256)
            {
                throw new InvalidDataException($"{file}: the file was changed or is broken; import the official texts again");
            }

            foreach (var law in SegmentFormat.Read(bytes))
            {
                laws[(law.Id, law.Version)] = law;
            }
        }

        return laws.Values;
    }
}
