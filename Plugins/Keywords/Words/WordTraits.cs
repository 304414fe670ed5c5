namespace Analysis.Keywords.Words;

/// <summary>What matters of a word for the making of terms.</summary>
[Flags]
internal enum WordTraits : ushort
{
    None = 0,

    /// <summary>A term may go on with the next word: no gap between them (or one blank between Latin words), no mark.</summary>
    JoinsNext = 1 << 0,

    /// <summary>A stop word.</summary>
    Stop = 1 << 1,

    /// <summary>Punctuation or another symbol: part of no term, unless it is a <see cref="Joint"/>.</summary>
    Symbol = 1 << 2,

    /// <summary>A symbol within a name: the dot of 约翰·格里尔逊, the hyphen of HTR-10.</summary>
    Joint = 1 << 3,

    /// <summary>Not in the segmenter's dictionary.</summary>
    Unlisted = 1 << 4,

    /// <summary>A number, in digits or in words.</summary>
    Number = 1 << 5,

    /// <summary>Written in Latin letters, alone or with digits.</summary>
    Latin = 1 << 6,

    /// <summary>A word so general that alone it names nothing.</summary>
    General = 1 << 7,

    /// <summary>A word with meaning of its own, which may begin or end a term.</summary>
    Content = 1 << 8,

    /// <summary>Names a thing, so that a term may end with it.</summary>
    Nominal = 1 << 9,

    /// <summary>Ends in a character that often ends a term.</summary>
    TermEnding = 1 << 10,

    /// <summary>Put together from pieces in this article: see <see cref="NewWordFinder"/>.</summary>
    NewWord = 1 << 11,

    /// <summary>May begin a term of several words.</summary>
    MayBegin = 1 << 12,

    /// <summary>May end one.</summary>
    MayEnd = 1 << 13,

    /// <summary>May stand within one that occurs but once.</summary>
    MayStandWithin = 1 << 14,

    /// <summary>May end one that occurs but once, of which the form alone says that it is a term.</summary>
    EndsNounPhrase = 1 << 15,
}
