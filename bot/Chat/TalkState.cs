using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using LegalBot.Intake;

namespace LegalBot.Chat;

/// <summary>What the next turn has to know of the conversation so far. Stored sealed, as JSON.</summary>
public sealed record TalkState
{
    private const int MostRemembered = 12;

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter() },
    };

    public bool Greeted { get; init; }

    /// <summary>Turns in a row that did not help.</summary>
    public int Unhelpful { get; init; }

    /// <summary>The question answered last; feedback is about it.</summary>
    public LastQuestion? Last { get; init; }

    /// <summary>Guide ids the resident may pick from by tap or number.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What the resident told, newest last; the intake takes the facts from it.</summary>
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Ids of the articles cited so far.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    /// <summary>What was established of the matter, by the name of the fact.</summary>
    public IReadOnlyDictionary<string, KnownFact> Facts { get; init; } = new Dictionary<string, KnownFact>();

    /// <summary>The fact asked for last; null when none was.</summary>
    public AskedFact? Clarifying { get; init; }

    /// <summary>Facts of this matter that were asked for, answered or not: nothing is asked twice.</summary>
    public IReadOnlyList<string> AskedFor { get; init; } = [];

    /// <summary>The registration under way; null when there is none.</summary>
    public IntakeForm? Intake { get; init; }

    /// <summary>The registration is kept but not being asked.</summary>
    public bool IntakePaused { get; init; }

    /// <summary>Counts registrations, so that each has a key of its own.</summary>
    public int Intakes { get; init; }

    /// <summary>The newest case registered here.</summary>
    public string? CaseCode { get; init; }

    /// <summary>When codes were asked for that do not exist, newest last.</summary>
    public IReadOnlyList<DateTimeOffset> Misses { get; init; } = [];

    /// <summary>Sent before anybody asked "which": files waiting for a registration.</summary>
    public IReadOnlyList<Storage.FileReference> Files { get; init; } = [];

    /// <summary>When the resident last wrote.</summary>
    public DateTimeOffset? LastAt { get; init; }

    public TalkState Remember(string text) =>
        text.Length == 0 ? this : this with { Told = [.. Told.Append(text).TakeLast(MostRemembered)] };

    /// <summary>With a fact as it was said last: a correction replaces what was said before.</summary>
    public TalkState Establish(string name, KnownFact fact) =>
        this with { Facts = new Dictionary<string, KnownFact>(Facts) { [name] = fact } };

    public TalkState Cite(IEnumerable<string> ids) =>
        this with { Citations = [.. Citations.Concat(ids).Distinct().TakeLast(30)] };

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <param name="json">Empty for a fresh conversation.</param>
    public static TalkState FromJson(string json) =>
        json.Length == 0 ? new TalkState() : JsonSerializer.Deserialize<TalkState>(json, Json)!;
}

/// <param name="Key">Of the question log.</param>
/// <param name="Text">As asked.</param>
/// <param name="Topic">The topic of the guide that answered, or empty.</param>
public sealed record LastQuestion(string Key, string Text, string Topic, DateTimeOffset At)
{
    /// <summary>The guide that answered; null when none did.</summary>
    public string? GuideId { get; init; }
}
