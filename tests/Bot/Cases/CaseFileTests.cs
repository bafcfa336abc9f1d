using FsCheck;
using FsCheck.Fluent;
using LegalBot.Cases;

namespace LegalBot.Tests.Bot.Cases;

public sealed class CaseFileTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private static readonly (string Name, Func<CaseFile, int, CaseStep, CaseRefusal?> Do)[] Steps =
    [
        ("take", (file, worker, step) => file.Take(worker, step)),
        ("release", (file, _, step) => file.Release(step)),
        ("settle", (file, _, step) => file.Close(CaseOutcome.Settled, step)),
        ("give up", (file, _, step) => file.Close(CaseOutcome.NotSettled, step)),
        ("withdraw", (file, _, step) => file.Withdraw(step)),
        ("refuse", (file, _, step) => file.Refuse(step)),
    ];

    [Fact]
    public void Whatever_is_tried_the_history_stays_whole_and_an_ended_case_stays_ended()
    {
        var steps = Gen.ListOf(Gen.Zip(Gen.Choose(0, Steps.Length - 1), Gen.Choose(1, 3)));
        Prop.ForAll(steps.ToArbitrary(), tried =>
        {
            var file = Registered();
            foreach (var ((which, worker), index) in tried.Select((t, i) => (t, i)))
            {
                var (before, count) = (file.State, file.Events.Count);
                var refusal = Steps[which].Do(file, worker, new CaseStep("王秀兰", "因为", Start.AddMinutes(index)));
                Assert.Equal(refusal is null ? count + 1 : count, file.Events.Count);
                Assert.True(refusal is null || file.State == before, $"{Steps[which].Name} refused but changed the state");
                Assert.False(Ended(before) && refusal is null, $"{Steps[which].Name} moved an ended case");
            }

            Assert.True(file.HasGenuineEvents());
            Assert.Equal(file.State, file.Events[^1].To);
            Assert.Equal(file.State == CaseState.Closed, file.Outcome is not null);
            Assert.True(file.State != CaseState.Mediating || file.WorkerId is not null);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_changed_note_breaks_the_chain()
    {
        var file = Registered();
        file.Take(1, new CaseStep("王秀兰", "接手", Start));
        Assert.True(file.HasGenuineEvents());

        typeof(CaseEvent).GetProperty(nameof(CaseEvent.Note))!.SetValue(file.Events[0], "别的");

        Assert.False(file.HasGenuineEvents());
    }

    [Fact]
    public void A_case_of_another_worker_cannot_be_taken()
    {
        var file = Registered();
        file.Take(1, new CaseStep("王秀兰", "", Start));

        Assert.Equal(CaseRefusal.SomebodyElsesCase, file.Take(2, new CaseStep("李建国", "", Start)));
    }

    [Fact]
    public void Refusing_needs_a_reason() =>
        Assert.Equal(CaseRefusal.ReasonMissing, Registered().Refuse(new CaseStep("王秀兰", "", Start)));

    internal static CaseFile Registered() => CaseFile.Register(
        new CaseOpening("c#1", "c", CaseCode.New(Start), new IntakeRecord { Topic = "漏水", Facts = "楼上漏水", Name = "王阿姨" }), Start);

    private static bool Ended(CaseState state) => state is CaseState.Closed or CaseState.Withdrawn or CaseState.Refused;
}
