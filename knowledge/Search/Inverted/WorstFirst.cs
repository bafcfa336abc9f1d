namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>Puts the worst of the best first, where it makes way; of equals the one whose id comes later.</summary>
internal sealed class WorstFirst : IComparer<(float Score, string Id)>
{
    public static readonly WorstFirst Instance = new();

    public int Compare((float Score, string Id) one, (float Score, string Id) other) =>
        one.Score != other.Score ? one.Score.CompareTo(other.Score) : string.CompareOrdinal(other.Id, one.Id);
}
