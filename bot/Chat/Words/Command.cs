namespace LegalBot.Chat.Words;

/// <summary>What a resident may tell the bot to do.</summary>
internal enum Command
{
    Human,
    CancelHuman,
    StartOver,
    Cancel,
    Help,
    Progress,
    Register,
    Resume,
    Drop,
    Helpful,
    Unhelpful,
    Hello,
    WhoAreYou,
    Secret,
    Price,
    Insult,
    Thanks,
    NoneOfThese,
}
