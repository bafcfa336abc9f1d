namespace LegalBot.Knowledge.Search.Embedding;

/// <summary>Draws a wording to its own article and away from the others.</summary>
internal static class Contrast
{
    /// <summary>Adds the slopes of the softmax over all articles of a batch and returns the loss.</summary>
    /// <param name="i">The wording, and its article.</param>
    /// <param name="nearness">Of the wording to each article, times sharpness.</param>
    /// <param name="wordings">The wordings of the batch.</param>
    /// <param name="articles">Its articles.</param>
    /// <param name="sharpness">How sharply near and far are told apart.</param>
    public static double Pull(int i, float[] nearness, Side wordings, Side articles, float sharpness)
    {
        var greatest = nearness.Max();
        var total = nearness.Sum(n => MathF.Exp(n - greatest));
        for (var j = 0; j < nearness.Length; j++)
        {
            var share = MathF.Exp(nearness[j] - greatest) / total;
            var pull = sharpness * (share - (i == j ? 1 : 0)) / nearness.Length;
            if (MathF.Abs(pull) < 1e-6f)
            {
                continue;
            }

            AddTimes(wordings.Gradient(i), articles.Vector(j), pull);
            AddTimes(articles.Gradient(j), wordings.Vector(i), pull);
        }

        return -Math.Log((MathF.Exp(nearness[i] - greatest) / total) + 1e-9);
    }

    /// <summary>Adds a multiple of one vector to another.</summary>
    public static void AddTimes(Span<float> to, ReadOnlySpan<float> what, float times)
    {
        for (var k = 0; k < to.Length; k++)
        {
            to[k] += times * what[k];
        }
    }
}
