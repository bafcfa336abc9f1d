namespace LegalBot.Chat.Words;

/// <summary>Guides that the dialogue itself opens.</summary>
internal static class GuideIds
{
    public const string DomesticViolence = "指南-家庭暴力";
}
