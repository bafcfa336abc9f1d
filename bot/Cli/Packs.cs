using LegalBot.Knowledge.Corpus;
using LegalBot.Knowledge.Search;

namespace LegalBot.Cli;

/// <summary>The packs that ship beside the program, opened for a verb.</summary>
internal static class Packs
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "packs");

    public static ISearchEngine OpenEngine() => new MemorySearchEngine(Open());

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
