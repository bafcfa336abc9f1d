namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>All signs, in the order of their numbers.</summary>
internal static class Signs
{
    public static readonly IReadOnlyList<Sign> All = Enum.GetValues<Sign>();

    public static int Count => All.Count;
}
