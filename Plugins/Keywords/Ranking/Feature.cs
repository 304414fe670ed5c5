namespace Analysis.Keywords.Ranking;

/// <summary>
/// The properties of a term that the combined ranking weighs; the table of weights names them in camelCase. Those
/// without a unit are 1 or 0.
/// </summary>
internal enum Feature
{
    /// <summary>Always 1.</summary>
    Constant,

    /// <summary>Stands in the title.</summary>
    InTitle,

    /// <summary>Stands in a heading.</summary>
    InHeading,

    /// <summary>Stands in the opening.</summary>
    InOpening,

    /// <summary>Stands in the closing.</summary>
    InClosing,

    /// <summary>Stands between quotation or title marks.</summary>
    Quoted,

    /// <summary>Has the form of a noun phrase.</summary>
    NounPhrase,

    /// <summary>The natural logarithm of its count.</summary>
    LogCount,

    /// <summary>Its count as a share of the count of the article's most frequent candidate.</summary>
    CountShare,

    /// <summary>The share of the article's sentences that it stands in, its square root.</summary>
    Spread,

    /// <summary>How early it first stands: 1 at the article's first word, 0 at its last.</summary>
    Earliness,

    /// <summary>The mean information of its words against the background, <c>-ln p</c>, in tens.</summary>
    MeanInformation,

    /// <summary>The information of its commonest word, in tens.</summary>
    LeastInformation,

    /// <summary>The share of its places where no content word is joined to it on the left.</summary>
    FreeLeft,

    /// <summary>The same on the right.</summary>
    FreeRight,

    /// <summary>Free on both sides at one place at least.</summary>
    FreeOnce,

    /// <summary>The share of its places that no longer candidate takes up.</summary>
    Alone,

    /// <summary>Two UTF-16 code units long.</summary>
    LengthTwo,

    /// <summary>Three UTF-16 code units long.</summary>
    LengthThree,

    /// <summary>Four UTF-16 code units long.</summary>
    LengthFour,

    /// <summary>Five or six UTF-16 code units long.</summary>
    LengthFiveOrSix,

    /// <summary>Nine or more UTF-16 code units long.</summary>
    LengthNineOrMore,

    /// <summary>One word.</summary>
    OneWord,

    /// <summary>Two words.</summary>
    TwoWords,

    /// <summary>Four words or more.</summary>
    FourWordsOrMore,

    /// <summary>Begins with a verb.</summary>
    BeginsWithVerb,

    /// <summary>Begins with an adjective.</summary>
    BeginsWithAdjective,

    /// <summary>Begins with a part of a word, or a single character.</summary>
    BeginsWithPiece,

    /// <summary>Begins with a general word.</summary>
    BeginsGeneral,

    /// <summary>Ends in a verb.</summary>
    EndsInVerb,

    /// <summary>Ends in a verb used as a noun.</summary>
    EndsInVerbalNoun,

    /// <summary>Ends in an adjective.</summary>
    EndsInAdjective,

    /// <summary>Ends in a part of a word, or a single character.</summary>
    EndsInPiece,

    /// <summary>Ends in a general word.</summary>
    EndsGeneral,

    /// <summary>Is one general word.</summary>
    OnlyGeneral,

    /// <summary>Is the name of a person.</summary>
    PersonName,

    /// <summary>Is the name of a place.</summary>
    PlaceName,

    /// <summary>Holds a Latin word.</summary>
    Latin,

    /// <summary>Holds a word that the dictionary lacks.</summary>
    Unlisted,

    /// <summary>Its TextRank value as a share of the article's highest.</summary>
    TextRank,

    /// <summary>Its tf-idf value as a share of the article's highest.</summary>
    TfIdf,
}
