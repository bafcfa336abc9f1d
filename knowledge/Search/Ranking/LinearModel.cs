using System.Globalization;

namespace LegalBot.Knowledge.Search.Ranking;

/// <summary>
/// The learned model: each sign, brought to its usual mean and spread, times its weight. Kept as a table that can be read:
/// sign, mean, spread, weight, between tabs. A sign that is missing counts nothing.
/// </summary>
internal sealed class LinearModel : IRankingModel
{
    private readonly float[] _slopes = new float[Signs.Count];
    private readonly double _constant;

    public LinearModel(IReadOnlyDictionary<Sign, SignWeight> weights)
    {
        Weights = weights;
        foreach (var (sign, weight) in weights)
        {
            _slopes[(int)sign] = (float)(weight.Weight / weight.Spread);
            _constant -= weight.Weight * weight.Mean / weight.Spread;
        }
    }

    public IReadOnlyDictionary<Sign, SignWeight> Weights { get; }

    public double Score(ReadOnlySpan<float> signs)
    {
        var sum = _constant;
        for (var i = 0; i < _slopes.Length; i++)
        {
            sum += _slopes[i] * signs[i];
        }

        return sum;
    }

    public double Share(Sign sign, ReadOnlySpan<float> signs) =>
        Weights.TryGetValue(sign, out var weight) ? weight.Weight * (signs[(int)sign] - weight.Mean) / weight.Spread : 0;

    public void Save(TextWriter writer)
    {
        writer.WriteLine("# sign\tmean\tspread\tweight");
        foreach (var (sign, weight) in Weights.OrderBy(w => w.Key))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sign}\t{weight.Mean:F4}\t{weight.Spread:F4}\t{weight.Weight:F4}"));
        }
    }

    /// <exception cref="InvalidDataException">A line is not of that form; it is named.</exception>
    public static LinearModel Load(string file)
    {
        var weights = new Dictionary<Sign, SignWeight>();
        foreach (var (number, line) in File.ReadLines(file).Index())
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split('\t');
            if (parts.Length != 4 || !Enum.TryParse<Sign>(parts[0], out var sign) || !TryRead(parts[1], out var mean)
                || !TryRead(parts[2], out var spread) || spread <= 0 || !TryRead(parts[3], out var weight) || !weights.TryAdd(sign, new SignWeight(mean, spread, weight)))
            {
                throw new InvalidDataException($"{file}:{number + 1}: '{line}' is no sign with mean, spread above 0 and weight; learn the ranking again with 'train'.");
            }
        }

        return new LinearModel(weights);
    }

    private static bool TryRead(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
