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
        try
        {
            var library = OfficialLibrary.Open(OfficialFolder(data));
            return new MemorySearchEngine(
                Open().With(library), File.Exists(VectorFile) ? TermVectors.Load(VectorFile) : null, File.Exists(RankingFile) ? RankingFile : null);
        }
        catch (InvalidDataException e)
        {
            throw new MendableException(e.Message);
        }
    }

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
