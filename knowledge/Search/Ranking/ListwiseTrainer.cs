namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>
/// Learns the weights so that, of all candidates of a question, the right ones together are the most probable (ListNet,
/// Cao et al. 2007: softmax over the list, here by Adagrad). Same data, same weights.
/// </summary>
internal sealed class ListwiseTrainer
{
    private const int Epochs = 12;
    private const double Rate = 0.1;
    private const double Decay = 1e-4;
    private const int Seed = 3;

    private readonly Judged[] _questions;
    private readonly double[] _mean = new double[Signs.Count];
    private readonly double[] _spread = new double[Signs.Count];
    private readonly double[] _weights = new double[Signs.Count];
    private readonly double[] _squares = new double[Signs.Count];

    public ListwiseTrainer(IReadOnlyList<Judged> questions)
    {
        // Where nothing that was found is right there is nothing to learn.
        _questions = [.. questions.Where(q => q.Right.Any(r => r))];
        Measure();
    }

    public LinearModel Train()
    {
        var random = new Random(Seed);
        Array.Fill(_squares, 1e-8);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(_questions);
            foreach (var question in _questions)
            {
                Step(question);
            }
        }

        return new LinearModel(Signs.All.ToDictionary(s => s, s => new SignWeight(_mean[(int)s], _spread[(int)s], _weights[(int)s])));
    }

    private void Measure()
    {
        var rows = _questions.SelectMany(q => q.Signs).ToList();
        for (var i = 0; i < Signs.Count; i++)
        {
            _mean[i] = rows.Count == 0 ? 0 : rows.Average(r => r[i]);
            var spread = rows.Count == 0 ? 0 : Math.Sqrt(rows.Average(r => Math.Pow(r[i] - _mean[i], 2)));
            // A sign that never changes says nothing; its weight stays 0.
            _spread[i] = spread > 1e-6 ? spread : 1;
        }
    }

    private void Step(Judged question)
    {
        var scores = question.Signs.Select(Score).ToArray();
        var greatest = scores.Max();
        var shares = scores.Select(s => Math.Exp(s - greatest)).ToArray();
        var (total, right) = (shares.Sum(), question.Right.Count(r => r));
        var slopes = new double[Signs.Count];
        for (var row = 0; row < shares.Length; row++)
        {
            var pull = (shares[row] / total) - (question.Right[row] ? 1.0 / right : 0);
            for (var i = 0; i < slopes.Length; i++)
            {
                slopes[i] += pull * (question.Signs[row][i] - _mean[i]) / _spread[i];
            }
        }

        for (var i = 0; i < slopes.Length; i++)
        {
            var slope = slopes[i] + (Decay * _weights[i]);
            _squares[i] += slope * slope;
            _weights[i] -= Rate * slope / Math.Sqrt(_squares[i]);
        }
    }

    private double Score(float[] signs)
    {
        double sum = 0;
        for (var i = 0; i < signs.Length; i++)
        {
            sum += _weights[i] * (signs[i] - _mean[i]) / _spread[i];
        }

        return sum;
    }
}
