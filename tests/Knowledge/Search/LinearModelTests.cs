using LegalBot.Knowledge.Search.Ranking;

namespace LegalBot.Tests.Knowledge.Search;

public sealed class LinearModelTests
{
    [Fact]
    public void What_tells_right_from_wrong_gets_the_weight_and_comes_back_from_its_file()
    {
        // Nearness decides, the question's length says nothing.
        var questions = Enumerable.Range(0, 40).Select(q => new Judged(
            [.. Enumerable.Range(0, 8).Select(c => Signs(nearness: c == q % 8 ? 0.9f : 0.1f, length: (q * 7 % 5) + 1))],
            [.. Enumerable.Range(0, 8).Select(c => c == q % 8)])).ToList();
        var model = new ListwiseTrainer(questions).Train();

        Assert.True(model.Weights[Sign.Nearness].Weight > 0.5);
        Assert.Equal(0, model.Weights[Sign.Lead].Weight, 3);
        Assert.True(model.Score(Signs(0.9f, 1)) > model.Score(Signs(0.1f, 5)));

        var file = Path.GetTempFileName();
        using (var writer = new StreamWriter(file))
        {
            model.Save(writer);
        }

        var back = LinearModel.Load(file);
        Assert.Equal(model.Score(Signs(0.7f, 2)), back.Score(Signs(0.7f, 2)), 2);
        Assert.Equal(back.Score(Signs(0.9f, 1)) - back.Score(Signs(0.1f, 1)), back.Share(Sign.Nearness, Signs(0.9f, 1)) - back.Share(Sign.Nearness, Signs(0.1f, 1)), 4);
        File.Delete(file);
    }

    [Theory]
    [InlineData("Words\t1\t1")]
    [InlineData("Beauty\t1\t1\t1")]
    [InlineData("Words\t1\t0\t1")]
    [InlineData("Words\t1\t1\tNaN")]
    public void A_line_that_is_no_weight_is_named(string line)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, $"# sign\n{line}\n");

        Assert.Contains($"{file}:2", Assert.Throws<InvalidDataException>(() => LinearModel.Load(file)).Message, StringComparison.Ordinal);
        File.Delete(file);
    }

    private static float[] Signs(float nearness, float length)
    {
        var signs = new float[LegalBot.Knowledge.Search.Ranking.Signs.Count];
        (signs[(int)Sign.Nearness], signs[(int)Sign.QuestionLength]) = (nearness, length);
        return signs;
    }
}
