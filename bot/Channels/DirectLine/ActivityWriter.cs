using System.Globalization;
using System.Text.Json.Nodes;
using LegalBot.Storage;

namespace LegalBot.Channels.DirectLine;

/// <summary>
/// Messages as Direct Line activities. Ids are <c>{conversation}|{number:D7}</c>, the same in POST, GET and socket;
/// times never go back within a conversation, because Web Chat sorts by them.
/// </summary>
internal sealed class ActivityWriter(DirectLineTokens tokens)
{
    private const string BotId = "legalbot";
    private static readonly TimeSpan FileLifetime = TimeSpan.FromDays(1);

    public static string IdOf(string conversation, long number) =>
        $"{conversation}|{number.ToString("D7", CultureInfo.InvariantCulture)}";

    /// <summary>A set of activities and the watermark after it.</summary>
    /// <param name="from">Scheme and host under which the resident sees us.</param>
    /// <param name="latest">Time of the last message before these.</param>
    public JsonObject Set(Holder holder, string from, IReadOnlyList<MessageRecord> messages, DateTimeOffset? latest)
    {
        var activities = new JsonArray();
        var time = latest ?? DateTimeOffset.MinValue;
        var files = new Lazy<string>(() => tokens.Issue(TokenPurpose.Files, holder, FileLifetime));
        foreach (var message in messages)
        {
            time = message.At > time ? message.At : time.AddMilliseconds(1);
            var body = MessageBody.FromJson(message.Body);
            if (body.Event is null)
            {
                activities.Add(Activity(new Page(holder, from, files), message, body, time));
            }
        }

        return new JsonObject
        {
            ["activities"] = activities,
            ["watermark"] = messages.Count == 0 ? null : messages[^1].Number.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static JsonObject Activity(Page page, MessageRecord message, MessageBody body, DateTimeOffset time)
    {
        var isResident = message.Sender == MessageSender.Resident;
        var activity = new JsonObject
        {
            ["type"] = "message",
            ["id"] = IdOf(message.ConversationId, message.Number),
            ["timestamp"] = time.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture),
            ["serviceUrl"] = page.From,
            ["channelId"] = "directline",
            ["from"] = Sender(message, page.Holder),
            ["recipient"] = new JsonObject { ["id"] = isResident ? BotId : page.Holder.User, ["role"] = isResident ? "bot" : "user" },
            ["conversation"] = new JsonObject { ["id"] = message.ConversationId },
            ["locale"] = "zh-Hans",
            ["textFormat"] = message.Sender == MessageSender.Bot ? "markdown" : "plain",
            ["text"] = TextOf(message, body, page.From),
        };
        AddRest(activity, page, body, message.ConversationId);
        return activity;
    }

    private static void AddRest(JsonObject activity, Page page, MessageBody body, string conversation)
    {
        if (body.Suggestions.Count > 0)
        {
            activity["suggestedActions"] = new JsonObject
            {
                ["to"] = new JsonArray(page.Holder.User),
                ["actions"] = new JsonArray([.. body.Suggestions.Select(s => Action(s, page.From))]),
            };
        }

        if (body.Files.Count > 0)
        {
            activity["attachments"] = new JsonArray([.. body.Files.Select(f => (JsonNode)new JsonObject
            {
                ["contentType"] = f.ContentType,
                ["name"] = f.Name,
                ["contentUrl"] = $"{page.From}/v3/directline/conversations/{conversation}/attachments/{f.Id}?t={page.Files.Value}",
            })]);
        }

        if (body.ClientData is not null)
        {
            activity["channelData"] = JsonNode.Parse(body.ClientData);
        }
    }

    private static JsonNode Action(Suggestion suggestion, string from)
    {
        var action = new JsonObject { ["type"] = "imBack", ["title"] = suggestion.Title, ["value"] = suggestion.Value };
        if (suggestion.Icon is not null)
        {
            action["image"] = $"{from}/icons/{suggestion.Icon}.svg";
            action["imageAltText"] = "";
        }

        return action;
    }

    private static JsonObject Sender(MessageRecord message, Holder holder) => message.Sender switch
    {
        MessageSender.Resident => new JsonObject { ["id"] = holder.User, ["role"] = "user" },
        MessageSender.Worker => new JsonObject { ["id"] = "worker", ["name"] = message.SenderName, ["role"] = "bot" },
        _ => new JsonObject { ["id"] = BotId, ["name"] = "小助手", ["role"] = "bot" },
    };

    private static string TextOf(MessageRecord message, MessageBody body, string from) => message.Sender switch
    {
        MessageSender.Worker => $"{message.SenderName}：{body.Text}",
        MessageSender.Bot => body.Text.Replace("](/entries/", $"]({from}/entries/", StringComparison.Ordinal),
        _ => body.Text,
    };

    private sealed record Page(Holder Holder, string From, Lazy<string> Files);
}
