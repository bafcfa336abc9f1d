namespace LegalBot.Chat.Words;

/// <summary>Which part of the guide before a follow-up asks for.</summary>
internal enum FollowUpAbout
{
    /// <summary>那要多久.</summary>
    Deadline,

    /// <summary>要什么证据.</summary>
    Evidence,

    /// <summary>那找谁.</summary>
    Contact,

    /// <summary>那要赔多少.</summary>
    Money,

    /// <summary>如果他不赔呢.</summary>
    Steps,
}
