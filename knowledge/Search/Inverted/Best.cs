using System.Runtime.CompilerServices;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>Picks the best of many.</summary>
internal static class Best
{
    /// <summary>Places of the documents that score and pass, best first; equals by id.</summary>
    /// <param name="index">The index.</param>
    /// <param name="scores">A score for each place, nothing at or below 0 counts.</param>
    /// <param name="passes">Filters.</param>
    /// <param name="top">How many at most.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static List<int> Of(FieldIndex index, ReadOnlySpan<float> scores, Func<Document, bool> passes, int top)
    {
        if (top <= 0)
        {
            return [];
        }

        // The worst of the best is on top of the heap and makes way first.
        var heap = new PriorityQueue<int, (float Score, string Id)>(WorstFirst.Instance);
        var least = 0f;
        for (var at = 0; at < index.Count; at++)
        {
            if (scores[at] < least || scores[at] <= 0 || !index.IsLive(at) || !passes(index[at]))
            {
                continue;
            }

            if (heap.Count < top)
            {
                heap.Enqueue(at, (scores[at], index[at].Id));
            }
            else
            {
                heap.EnqueueDequeue(at, (scores[at], index[at].Id));
            }

            least = heap.Count == top ? scores[heap.Peek()] : 0;
        }

        var best = new List<int>(heap.Count);
        while (heap.TryDequeue(out var at, out _))
        {
            best.Add(at);
        }

        best.Reverse();
        return best;
    }
}
