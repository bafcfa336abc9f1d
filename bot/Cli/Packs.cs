using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search;
using LegalBot.Knowledge.Search.Embedding;

namespace LegalBot.Cli;

/// <summary>The packs that ship beside the program, opened for a verb.</summary>
internal static class Packs
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "packs");

    public static string VectorFile => Path.Combine(Folder, "vectors.bin");

    public static ISearchEngine OpenEngine()
    {
        try
        {
            return new MemorySearchEngine(Open(), File.Exists(VectorFile) ? TermVectors.Load(VectorFile) : null);
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
