using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LegalBot.People;

/// <summary>A weekly stretch of duty, in the community's local time. Split shifts are two of them.</summary>
public sealed class DutyShift
{
    private DutyShift()
    {
    }

    public int Id { get; private set; }
    public int WorkerId { get; private set; }
    public DayOfWeek Day { get; private set; }
    public TimeOnly From { get; private set; }

    /// <summary>Exclusive; 23:59 stands for the end of the day.</summary>
    public TimeOnly To { get; private set; }

    /// <summary>Who is asked first among several on duty at once.</summary>
    public int Order { get; private set; }

    public static DutyShift Weekly(int workerId, DayOfWeek day, TimeOnly from, TimeOnly to, int order) =>
        from < to
            ? new DutyShift { WorkerId = workerId, Day = day, From = from, To = to, Order = order }
            : throw new ArgumentException($"A shift cannot end ({to}) before it begins ({from}).", nameof(to));

    public bool Covers(DateTime local) =>
        Day == local.DayOfWeek && TimeOnly.FromDateTime(local) is var time && time >= From
        && (time < To || To >= new TimeOnly(23, 59));

    /// <summary>The next local time after <paramref name="local"/> at which this shift begins.</summary>
    public DateTime NextStart(DateTime local)
    {
        var days = ((int)Day - (int)local.DayOfWeek + 7) % 7;
        var start = local.Date.AddDays(days) + From.ToTimeSpan();
        return start > local ? start : start.AddDays(7);
    }

    private sealed class Table : IEntityTypeConfiguration<DutyShift>
    {
        public void Configure(EntityTypeBuilder<DutyShift> table)
        {
            table.ToTable("DutyShifts").HasKey(s => s.Id);
            table.Property(s => s.Day).HasConversion<string>().HasMaxLength(16);
            table.HasOne<Worker>().WithMany().HasForeignKey(s => s.WorkerId);
        }
    }
}
