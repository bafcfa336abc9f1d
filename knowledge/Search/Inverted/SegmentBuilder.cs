using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using LegalBot.Knowledge.Search.Embedding;
using LegalBot.Knowledge.Text;

namespace LegalBot.Knowledge.Search.Inverted;

/// <summary>
/// Builds a segment. Weights are BM25F's (Robertson and Zaragoza 2009: field frequencies are length-normalised, weighted
/// and summed before the saturation), kept in a byte each.
/// </summary>
internal sealed class SegmentBuilder(Tokenizer tokenizer, TermVectors? vectors)
{
    private const float Saturation = 1.2f;
    private const float LengthNorm = 0.6f;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Segment Build(IReadOnlyList<Document> documents)
    {
        var read = new DocumentTerms[documents.Count];
        Parallel.For(0, documents.Count, at => read[at] = Read(documents[at]));

        var numbers = new Dictionary<ulong, int>();
        foreach (var document in read)
        {
            foreach (var key in document.Keys)
            {
                ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out _);
                count++;
            }
        }

        var keys = numbers.Keys.Order().ToArray();
        var starts = new int[keys.Length + 1];
        for (var term = 0; term < keys.Length; term++)
        {
            starts[term + 1] = starts[term] + numbers[keys[term]];
            numbers[keys[term]] = term;
        }

        return new Segment(documents, Place(read, numbers, keys, starts));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private SegmentData Place(DocumentTerms[] read, Dictionary<ulong, int> numbers, ulong[] keys, int[] starts)
    {
        var (places, own, official) = (new int[starts[^1]], new byte[starts[^1]], new byte[starts[^1]]);
        var next = starts[..^1];
        for (var at = 0; at < read.Length; at++)
        {
            for (var i = 0; i < read[at].Keys.Length; i++)
            {
                var place = next[numbers[read[at].Keys[i]]]++;
                (places[place], own[place], official[place]) = (at, read[at].Own[i], read[at].Official[i]);
            }
        }

        var questions = read.SelectMany(d => d.Questions).ToList();
        return new SegmentData(
            keys, starts, places, own, official,
            Starts(read.Select(d => d.Questions.Count)),
            Starts(questions.Select(q => q.Length)),
            [.. questions.SelectMany(q => q).Select(k => numbers[k])])
        {
            Vectors = Embed(read.Length, at => read[at].Meaning),
            QuestionVectors = Embed(questions.Count, at => questions[at]),
        };
    }

    private ByteVectors Embed(int count, Func<int, IEnumerable<ulong>> keys)
    {
        if (vectors is null)
        {
            return ByteVectors.None;
        }

        var embedded = ByteVectors.Room(vectors.Dimensions, count);
        Parallel.For(0, count, at => embedded.Put(at, vectors.Embed(keys(at))));
        return embedded;
    }

    private static int[] Starts(IEnumerable<int> counts)
    {
        var starts = new List<int> { 0 };
        foreach (var count in counts)
        {
            starts.Add(starts[^1] + count);
        }

        return [.. starts];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private DocumentTerms Read(Document document)
    {
        // A question stands in a field and by itself, the rule in a field and in the meaning; each is cut once.
        var read = new Dictionary<string, ulong[]>();
        ulong[] Read(string text) => read.TryGetValue(text, out var keys) ? keys : read[text] = [.. tokenizer.Read(SearchText.Read(text).Text).Select(t => t.Key)];
        var weights = new Dictionary<ulong, (float Own, float Official)>();
        foreach (var field in document.Fields)
        {
            var keys = field.Texts.SelectMany(Read).ToList();
            var weight = field.Weight / (1 - LengthNorm + (LengthNorm * keys.Count / field.Pivot));
            foreach (var key in keys)
            {
                ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(weights, key, out _);
                sum = field.Group == FieldGroup.Own ? (sum.Own + weight, sum.Official) : (sum.Own, sum.Official + weight);
            }
        }

        // A question's terms stand in the index even where no field holds them.
        var questions = document.Questions.Select(q => Read(q).Distinct().ToArray()).ToList();
        foreach (var key in questions.SelectMany(q => q))
        {
            weights.TryAdd(key, (0, 0));
        }

        return new DocumentTerms(
            [.. weights.Keys],
            [.. weights.Values.Select(w => Impact(w.Own))],
            [.. weights.Values.Select(w => Impact(w.Official))],
            questions,
            vectors is null ? [] : [.. questions.SelectMany(q => q).Concat(document.Meaning.SelectMany(Read)).Distinct()]);
    }

    private static byte Impact(float weight) => (byte)MathF.Round(byte.MaxValue * weight / (Saturation + weight));

    private sealed record DocumentTerms(ulong[] Keys, byte[] Own, byte[] Official, List<ulong[]> Questions, ulong[] Meaning);
}
