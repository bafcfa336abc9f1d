using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LegalBot.Storage;

namespace LegalBot.Cases;

/// <summary>
/// What a resident told when registering a dispute, in the fields of the people's-mediation application and register
/// (人民调解申请书, 受理登记表). Empty text means not told. Sealed at rest as a whole.
/// </summary>
public sealed record IntakeRecord
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>What it is about in the community's words: 漏水, 噪音, 物业费.</summary>
    public string Topic { get; init; } = "";

    /// <summary>业主, 租户, 物业, 业委会 or other.</summary>
    public string Role { get; init; } = "";

    /// <summary>Building and flat where it happens.</summary>
    public string Place { get; init; } = "";

    /// <summary>The other side, as far as known.</summary>
    public string OtherSide { get; init; } = "";

    /// <summary>When it began.</summary>
    public string Since { get; init; } = "";

    public string Facts { get; init; } = "";

    /// <summary>The result asked for (申请事项).</summary>
    public string Wish { get; init; } = "";

    /// <summary>The amount in dispute, as told.</summary>
    public string Money { get; init; } = "";

    /// <summary>Violence, threat or danger, as told.</summary>
    public string Danger { get; init; } = "";

    /// <summary>Whether a court, the police or an office already deals with it.</summary>
    public string Elsewhere { get; init; } = "";

    public string Name { get; init; } = "";
    public string Phone { get; init; } = "";

    /// <summary>Photos and PDFs sent along.</summary>
    public IReadOnlyList<FileReference> Evidence { get; init; } = [];

    /// <summary>What evidence there is besides, as told.</summary>
    public string EvidenceNote { get; init; } = "";

    /// <summary>Ids of the articles that the bot cited in the conversation.</summary>
    public IReadOnlyList<string> Citations { get; init; } = [];

    /// <summary>When the resident agreed to mediation and to the use of these data.</summary>
    public DateTimeOffset? ConsentedAt { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static IntakeRecord FromJson(string json) => JsonSerializer.Deserialize<IntakeRecord>(json, Json)!;
}
