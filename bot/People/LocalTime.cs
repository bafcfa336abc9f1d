namespace LegalBot.People;

/// <summary>China's one time zone, without summer time, so that no time-zone data is needed on the machine.</summary>
public static class LocalTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTime Of(DateTimeOffset instant) => instant.ToOffset(Offset).DateTime;

    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(Of(instant));
}
