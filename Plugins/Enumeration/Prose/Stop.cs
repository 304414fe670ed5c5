namespace Analysis.Enumeration.Prose;

/// <summary>What ends a clause, from the weakest to the strongest.</summary>
internal enum Stop : byte
{
    /// <summary>、 and blanks between words: members of a list.</summary>
    Pause,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>： and ——: what follows explains what went before.</summary>
    Colon,

    /// <summary>A semicolon.</summary>
    Semicolon,

    /// <summary>。！？… or the end of the row.</summary>
    Full,
}
