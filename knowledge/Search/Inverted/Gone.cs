namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>What was taken out of segments.</summary>
internal static class Gone
{
    /// <summary>Per term how many of the documents taken out hold it.</summary>
    public static Dictionary<ulong, int> Count(SegmentBuilder builder, IReadOnlyList<(Segment Segment, bool[] Gone)> segments)
    {
        var gone = new Dictionary<ulong, int>();
        foreach (var (segment, taken) in segments)
        {
            foreach (var document in segment.Documents.Where((_, at) => taken[at]))
            {
                var alone = builder.Build([document]);
                foreach (var key in alone.Keys)
                {
                    gone[key] = gone.GetValueOrDefault(key) + 1;
                }
            }
        }

        return gone;
    }
}
