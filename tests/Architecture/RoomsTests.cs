namespace LegalBot.Tests.Architecture;

public sealed class RoomsTests
{
    private static readonly string[] Knowledge =
        ["Knowledge.Laws", "Knowledge.Text", "Knowledge.Corpus", "Knowledge.Search", "Knowledge.Answers"];

    /// <summary>What each room may enter. The key set is the set of rooms.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Knowledge.Laws"] = [],
        ["Knowledge.Text"] = [],
        ["Knowledge.Corpus"] = ["Knowledge.Laws", "Knowledge.Text"],
        ["Knowledge.Search"] = ["Knowledge.Laws", "Knowledge.Text", "Knowledge.Corpus"],
        ["Knowledge.Answers"] = ["Knowledge.Laws", "Knowledge.Text", "Knowledge.Corpus", "Knowledge.Search"],
        ["Privacy"] = [],
        ["Storage"] = ["Privacy"],
        ["People"] = ["Storage", "Privacy"],
        ["Cases"] = ["Storage", "People", "Privacy"],
        ["Desk"] = ["Storage", "People", "Cases"],
        ["Intake"] = ["Storage", "Cases", "Privacy", "Knowledge.Laws", "Knowledge.Text"],
        ["Questions"] = ["Storage", "People", "Privacy", .. Knowledge],
        ["Chat"] = ["Desk", "Intake", "Questions", "Cases", "People", "Storage", "Privacy", .. Knowledge],
        ["Channels"] = ["Chat", "Storage", "Privacy"],
        ["Console"] = ["Desk", "Cases", "Questions", "People", "Storage", .. Knowledge],
    };

    // The hall may enter every room.
    private const string Hall = "Cli";

    /// <summary>Vendor namespaces and the rooms that may use them.</summary>
    private static readonly (string Vendor, string[] Rooms)[] Vendors =
    [
        ("Microsoft.EntityFrameworkCore", ["Storage", "People", "Cases", "Desk", "Questions", "Chat"]),
        ("Microsoft.Data.Sqlite", ["Storage"]),
        ("Npgsql", ["Storage"]),
        ("Microsoft.IdentityModel", ["Channels"]),
        ("Microsoft.AspNetCore.Identity", ["Storage", "People", "Console"]),
        ("Microsoft.AspNetCore.Mvc", ["Console", "Channels", "Questions"]),
        ("Microsoft.AspNetCore.SignalR", ["Console"]),
        ("System.Net.WebSockets", ["Channels"]),
        ("System.CommandLine", [Hall]),
        ("Spectre.Console", [Hall]),
        ("DocumentFormat.OpenXml", ["Knowledge.Corpus"]),
    ];

    [Fact]
    public void Every_room_enters_only_where_it_may()
    {
        var wrong = Rooms.Doors.Value
            .Where(d => d.To is not null && d.From != d.To && d.From != Hall && !(Allowed.GetValueOrDefault(d.From) ?? []).Contains(d.To))
            .Select(d => $"{d.From} -> {d.To}").Distinct();

        Assert.Empty(wrong);
    }

    [Fact]
    public void Vendor_namespaces_stay_in_their_rooms()
    {
        var wrong = from door in Rooms.Doors.Value
                    from vendor in Vendors
                    where (door.Namespace == vendor.Vendor || door.Namespace.StartsWith(vendor.Vendor + ".", StringComparison.Ordinal))
                        && door.From != Hall && !vendor.Rooms.Contains(door.From)
                    select $"{door.From} -> {door.Namespace}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void The_scan_sees_doors_that_are_there()
    {
        Assert.Contains(Rooms.Doors.Value, d => d is { From: "Chat", To: "Storage" });
        Assert.Contains(Rooms.Doors.Value, d => d is { From: "Questions", To: "Knowledge.Answers" });
        Assert.Contains(Rooms.Doors.Value, d => d.From == "Storage" && d.Namespace == "Microsoft.EntityFrameworkCore");
        Assert.DoesNotContain(Rooms.Doors.Value, d => d is { From: "Console", To: "Channels" });
    }

    [Fact]
    public void The_table_names_every_room_and_no_other()
    {
        var rooms = Rooms.Doors.Value.Select(d => d.From).Where(r => r != Hall).Distinct().Order();

        Assert.Equal(Allowed.Keys.Order(), rooms);
    }
}
