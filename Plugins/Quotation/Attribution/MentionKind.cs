namespace Analysis.Quotation.Attribution;

/// <summary>What a speaker is named by.</summary>
internal enum MentionKind
{
    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A post alone, which the article may have a name for.</summary>
    Title,

    /// <summary>A phrase for somebody unnamed, or for a group.</summary>
    Role,

    /// <summary>A body or a place.</summary>
    Body,

    /// <summary>A document or a meeting.</summary>
    Document,

    /// <summary>A pronoun.</summary>
    Pronoun,
}
