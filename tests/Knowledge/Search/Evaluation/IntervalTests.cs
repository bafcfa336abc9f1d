using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Tests.Knowledge.Search.Evaluation;

public sealed class IntervalTests
{
    private static readonly Gen<double[]> Values = Gen.Choose(0, 60).Select(n => n / 60.0).NonEmptyListOf().Select(v => v.ToArray());

    [Fact]
    public void An_interval_holds_its_mean_and_stays_within_the_values() => Prop.ForAll(Values.ToArbitrary(), values =>
    {
        var estimate = Bootstrap.Mean(values, 1);
        Assert.Equal(values.Average(), estimate.Mean, 12);
        Assert.True(estimate.Low <= estimate.Mean && estimate.Mean <= estimate.High);
        Assert.True(estimate.Low >= values.Min() - 1e-12 && estimate.High <= values.Max() + 1e-12);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_seed_gives_the_same_interval_and_another_seed_one_near_it()
    {
        var values = Half(200);

        Assert.Equal(Bootstrap.Mean(values, 7), Bootstrap.Mean(values, 7));
        Assert.Equal(Bootstrap.Mean(values, 7).Low, Bootstrap.Mean(values, 8).Low, 0.03);
    }

    [Fact]
    public void Fewer_queries_give_a_wider_interval()
    {
        double Width(int queries) => Bootstrap.Mean(Half(queries), 1) is var e ? e.High - e.Low : 0;

        Assert.True(Width(20) > Width(200) && Width(200) > Width(2_000));
        // The textbook: 1.96 times the root of a quarter over the count, either way.
        Assert.Equal(2 * 1.96 * Math.Sqrt(0.25 / 2_000), Width(2_000), 0.005);
    }

    [Fact]
    public void One_query_and_equal_queries_leave_no_room()
    {
        Assert.Equal(new Estimate(0.25, 0.25, 0.25), Bootstrap.Mean([0.25], 1));
        Assert.Equal(new Estimate(1, 1, 1), Bootstrap.Mean([1, 1, 1], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Mean([], 1));
    }

    private static double[] Half(int count) => [.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? 1.0 : 0)];
}
