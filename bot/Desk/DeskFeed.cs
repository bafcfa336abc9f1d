using LegalBot.Storage;

namespace LegalBot.Desk;

/// <summary>Tells the workers' door that some conversation changed.</summary>
public sealed class DeskFeed(ConversationFeed feed)
{
    public ConversationFeed.Subscription Listen() => feed.Listen(ConversationFeed.Every);
}
