namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>
/// Learns term vectors by contrast: in each batch a wording must lie nearer to its own article than to the others'
/// (softmax over the batch, gradients by Adagrad). Same packs and seed, same vectors. Takes a minute or two on one core.
/// </summary>
internal sealed class VectorTrainer
{
    private const int Dimensions = 192;
    private const int Batch = 192;
    private const int Seed = 7;
    private const int Neighbours = 30;

    // Articles that nobody asked for, as further counter-examples.
    private const int OthersPerBatch = 64;
    private const float LeftOut = 0.35f;
    private const float Rate = 0.1f;

    // How sharply near and far are told apart.
    private const float Sharpness = 8f;

    private readonly TrainingSet _set;
    private readonly Random _random = new(Seed);
    private readonly float[] _vectors;
    private readonly float[] _squares;

    public VectorTrainer(TrainingSet set)
    {
        _set = set;
        _vectors = new float[_set.Keys.Count * Dimensions];
        _squares = new float[_vectors.Length];
        for (var i = 0; i < _vectors.Length; i++)
        {
            _vectors[i] = (_random.NextSingle() - 0.5f) / MathF.Sqrt(Dimensions);
        }
    }

    public int PairCount => _set.Pairs.Length;

    /// <param name="epochs">Passes over all pairs.</param>
    /// <param name="progress">Told the mean loss after each pass.</param>
    public TermVectors Train(int epochs, Action<int, double> progress)
    {
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var order = Order();
            double loss = 0;
            var batches = 0;
            for (var at = 0; at + Batch <= order.Length; at += Batch, batches++)
            {
                loss += Step(order.AsSpan(at, Batch));
            }

            progress(epoch, loss / Math.Max(1, batches * Batch));
        }

        var weighted = new float[_vectors.Length];
        for (var i = 0; i < weighted.Length; i++)
        {
            weighted[i] = _vectors[i] * _set.Rarity[i / Dimensions];
        }

        return new TermVectors(_set.Keys, weighted, Dimensions);
    }

    // Half of each batch are pairs of neighbouring articles: these are the hardest to tell apart, and the most often confused.
    private (int[] Wording, int Article)[] Order()
    {
        var mixed = _set.Pairs.ToArray();
        _random.Shuffle(mixed);
        var places = Enumerable.Range(0, (_set.Articles.Length / Neighbours) + 1).ToArray();
        _random.Shuffle(places);
        var near = _set.Pairs.OrderBy(p => places[p.Article / Neighbours]).ThenBy(_ => _random.Next()).ToArray();
        return [.. Enumerable.Range(0, mixed.Length).Select(i => i % 2 == 0 ? mixed[i / 2] : near[i / 2]),
            .. Enumerable.Range(0, mixed.Length).Select(i => i % 2 == 0 ? mixed[(mixed.Length / 2) + (i / 2)] : near[(mixed.Length / 2) + (i / 2)])];
    }

    private double Step(ReadOnlySpan<(int[] Wording, int Article)> batch)
    {
        var (wordings, articles) = Sides(batch);
        double loss = 0;
        var nearness = new float[articles.Count];
        for (var i = 0; i < batch.Length; i++)
        {
            for (var j = 0; j < nearness.Length; j++)
            {
                // Another wording of the same article is no counter-example.
                nearness[j] = j != i && j < batch.Length && batch[j].Article == batch[i].Article
                    ? float.NegativeInfinity
                    : Sharpness * TermVectors.Dot(wordings.Vector(i), articles.Vector(j));
            }

            loss += Contrast.Pull(i, nearness, wordings, articles, Sharpness);
        }

        for (var i = 0; i < batch.Length; i++)
        {
            Learn(wordings.Terms[i], wordings.Vector(i), wordings.Gradient(i));
        }

        for (var j = 0; j < nearness.Length; j++)
        {
            Learn(articles.Terms[j], articles.Vector(j), articles.Gradient(j));
        }

        return loss;
    }

    private (Side Wordings, Side Articles) Sides(ReadOnlySpan<(int[] Wording, int Article)> batch)
    {
        var wordings = new Side(batch.Length, Dimensions);
        var others = _set.Others.Length == 0 ? 0 : OthersPerBatch;
        var articles = new Side(batch.Length + others, Dimensions);
        for (var i = 0; i < batch.Length; i++)
        {
            wordings.Terms[i] = Thin(batch[i].Wording);
            articles.Terms[i] = Thin(ArticleTerms(batch[i].Article));
            Sum(wordings.Terms[i], wordings.Vector(i));
            Sum(articles.Terms[i], articles.Vector(i));
        }

        for (var j = batch.Length; j < batch.Length + others; j++)
        {
            articles.Terms[j] = _set.Others[_random.Next(_set.Others.Length)];
            Sum(articles.Terms[j], articles.Vector(j));
        }

        return (wordings, articles);
    }

    // Some terms are left out each time, so that no single one is leaned on.
    private int[] Thin(int[] terms)
    {
        var kept = terms.Where(_ => _random.NextSingle() >= LeftOut).ToArray();
        return kept.Length > 0 ? kept : terms;
    }

    // Half the time with a few of its questions, so that an article is known by its text and by how people ask.
    private int[] ArticleTerms(int article)
    {
        if (_random.Next(2) == 0)
        {
            return _set.Articles[article];
        }

        var questions = _set.Questions[article].ToArray();
        _random.Shuffle(questions);
        return [.. _set.Articles[article].Concat(questions.Take(3).SelectMany(q => q)).Distinct()];
    }

    private void Sum(int[] terms, Span<float> vector)
    {
        foreach (var term in terms)
        {
            Contrast.AddTimes(vector, _vectors.AsSpan(term * Dimensions, Dimensions), _set.Rarity[term]);
        }

        var length = MathF.Sqrt(TermVectors.Dot(vector, vector)) + 1e-6f;
        foreach (ref var value in vector)
        {
            value /= length;
        }
    }

    // The gradient goes back through the bringing to length 1, then to each term.
    private void Learn(int[] terms, ReadOnlySpan<float> vector, Span<float> gradient)
    {
        Span<float> sum = stackalloc float[Dimensions];
        foreach (var term in terms)
        {
            Contrast.AddTimes(sum, _vectors.AsSpan(term * Dimensions, Dimensions), _set.Rarity[term]);
        }

        var length = MathF.Sqrt(TermVectors.Dot(sum, sum)) + 1e-6f;
        Contrast.AddTimes(gradient, vector, -TermVectors.Dot(vector, gradient));
        foreach (var term in terms)
        {
            var weight = _set.Rarity[term] / length;
            for (var k = 0; k < Dimensions; k++)
            {
                var slope = weight * gradient[k];
                ref var squares = ref _squares[(term * Dimensions) + k];
                squares += slope * slope;
                _vectors[(term * Dimensions) + k] -= Rate * slope / (MathF.Sqrt(squares) + 1e-4f);
            }
        }
    }
}
