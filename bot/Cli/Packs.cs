using System.Security.Cryptography;
using System.Text;
using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Corpus.Official;
using LegalBot.Knowledge.Search;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Storage;

namespace LegalBot.Cli;

/// <summary>The packs that ship beside the program, opened for a verb.</summary>
internal static class Packs
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "packs");

    public static string VectorFile => Path.Combine(Folder, "vectors.bin");

    public static string RankingFile => Path.Combine(Folder, "ranking.tsv");

    /// <summary>Where a data folder keeps the official texts that were imported.</summary>
    public static string OfficialFolder(DataOptions data) => data.PathTo("official");

    /// <summary>Opens the engine over the packs and over what was imported into a data folder.</summary>
    public static ISearchEngine OpenEngine(DataOptions data)
    {
        var library = OfficialLibrary.Open(OfficialFolder(data));
        return new MemorySearchEngine(
            Open().With(library),
            File.Exists(VectorFile) ? TermVectors.Load(VectorFile) : null,
            File.Exists(RankingFile) ? RankingFile : null,
            new SavedIndex(data.PathTo("index"), Fingerprint(library)));
    }

    // Another build may cut or weigh words otherwise, so the program's own version counts too.
    private static string Fingerprint(OfficialLibrary library)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{typeof(MemorySearchEngine).Module.ModuleVersionId}/{library.Fingerprint}"));
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(Folder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    /// <summary>The packs with what was imported into a data folder.</summary>
    public static KnowledgeCorpus OpenCorpus(DataOptions data) => Open().With(OfficialLibrary.Open(OfficialFolder(data)));

    public static KnowledgeCorpus Open()
    {
        try
        {
            return PackReader.Load(Folder);
        }
        catch (PackException e)
        {
            throw new MendableException($"{e.Message}; run 'doctor' for all of them");
        }
        catch (DirectoryNotFoundException e)
        {
            throw new MendableException(e.Message);
        }
    }
}
