namespace Analysis.Keywords.Candidates;

/// <summary>Why a term is one.</summary>
[Flags]
internal enum Origins : byte
{
    None = 0,

    /// <summary>It is a word.</summary>
    Word = 1,

    /// <summary>It is several words that stand together more than once.</summary>
    Repeated = 2,

    /// <summary>It stands between quotation marks.</summary>
    Quoted = 4,

    /// <summary>It is several words of the title or of a heading.</summary>
    Title = 8,

    /// <summary>It has the form of a noun phrase.</summary>
    Pattern = 16,

    /// <summary>It is a word that the dictionary lacks.</summary>
    New = 32,
}
