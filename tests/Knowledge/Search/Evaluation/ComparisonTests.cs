using FsCheck;
using FsCheck.Fluent;
using LegalBot.Knowledge.Search.Evaluation;

namespace LegalBot.Tests.Knowledge.Search.Evaluation;

public sealed class ComparisonTests
{
    [Fact]
    public void Swapping_the_runs_changes_the_sign_and_nothing_else() => Prop.ForAll(Invented.Case.ToArbitrary(), made =>
    {
        var (one, two) = (Metrics.Of(made.Judged.Queries, made.Run), Metrics.Of(made.Judged.Queries, made.Other));
        var there = Comparison.Of(one, two, Metric.Recall5, 5, 3);
        var back = Comparison.Of(two, one, Metric.Recall5, 5, 3);

        Assert.Equal((there.Wins, there.Losses, there.Ties), (back.Losses, back.Wins, back.Ties));
        Assert.Equal(there.P, back.P);
        Assert.Equal(there.Difference.Mean, -back.Difference.Mean, 12);
        Assert.Equal(there.Difference.Low, -back.Difference.High, 12);
        Assert.Equal(there.Difference.High, -back.Difference.Low, 12);
        Assert.Equal(there.Gained.Select(c => c.Query.Id), back.Lost.Select(c => c.Query.Id));
        Assert.Equal(made.Judged.Queries.Count, there.Wins + there.Losses + there.Ties);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_runs_are_told_to_be_equal() => Prop.ForAll(Invented.Case.ToArbitrary(), made =>
    {
        var metrics = Metrics.Of(made.Judged.Queries, made.Run);
        var same = Comparison.Of(metrics, metrics, Metric.Mrr10, 5, 3);

        Assert.Equal(1, same.P);
        Assert.Equal(new Estimate(0, 0, 0), same.Difference);
        Assert.Empty(same.Gained);
        Assert.Empty(same.Lost);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_test_agrees_with_all_signs_written_out()
    {
        // Of the 32 ways to sign these, two reach the sum of all: all plus, all minus.
        Assert.Equal(2 / 32.0, RandomisationTest.TwoSided([0.5, 0.25, 1, 0.5, 0.75, 0, 0], 1), 0.01);
        // As often up as down: every draw is at least as far.
        Assert.Equal(1, RandomisationTest.TwoSided([0.5, -0.5], 1));
        Assert.True(RandomisationTest.TwoSided([.. Enumerable.Repeat(0.5, 40)], 1) < 0.001);
        Assert.Equal(RandomisationTest.TwoSided([0.5, -0.25, 1], 9), RandomisationTest.TwoSided([0.5, -0.25, 1], 9));
    }

    [Fact]
    public void The_most_changed_come_first_either_way()
    {
        var judged = Invented.Set(Enumerable.Range(0, 4).Select(i => new JudgedQuery($"q{i}", "问", ["甲法-1", "甲法-2"])));
        var before = Invented.Run(judged, "q0\t甲法-1\t甲法-2", "q1\t甲法-1", "q2\tx", "q3\tx");
        var after = Invented.Run(judged, "q0\tx", "q1\tx", "q2\tx\t甲法-1", "q3\t甲法-1\t甲法-2");

        var found = Comparison.Of(Metrics.Of(judged.Queries, before), Metrics.Of(judged.Queries, after), Metric.Recall5, 1, 1);

        Assert.Equal((2, 2, 0), (found.Wins, found.Losses, found.Ties));
        var (gained, lost) = (Assert.Single(found.Gained), Assert.Single(found.Lost));
        Assert.Equal(("q3", (int?)null, (int?)1), (gained.Query.Id, gained.PlaceBefore, gained.PlaceAfter));
        Assert.Equal(("q0", -1.0), (lost.Query.Id, lost.Difference));
    }
}
