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

    /// <summary>
    /// Stands once, and not in the title; then the natural logarithm of the article's tokens in three hundreds, if that
    /// is more than 0. The longer a text, the more it mentions but once.
    /// </summary>
    OnceInLongText,

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

    /// <summary>The share of its places with a mark, or the text's edge, on the left.</summary>
    MarkLeft,

    /// <summary>The share of its places with a stop word on the left.</summary>
    StopLeft,

    /// <summary>The share of its places with a general word on the left.</summary>
    GeneralLeft,

    /// <summary>The share of its places with another verb on the left.</summary>
    VerbLeft,

    /// <summary>The share of its places with a mark, or the text's edge, on the right.</summary>
    MarkRight,

    /// <summary>The share of its places with a stop word on the right.</summary>
    StopRight,

    /// <summary>The share of its places with a general word on the right.</summary>
    GeneralRight,

    /// <summary>The share of its places with another verb on the right.</summary>
    VerbRight,

    /// <summary>Has one of these on both sides at one place at least.</summary>
    FreeOnce,

    /// <summary>The same at a place in the title.</summary>
    FreeInTitle,

    /// <summary>Stands in a list, with 、 beside it, at one place at least.</summary>
    Listed,

    /// <summary>The share of its words that stand in the title.</summary>
    TitleWords,

    /// <summary>The mean of the natural logarithms of its words' counts.</summary>
    WordCounts,

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

    /// <summary>Ends in a character that often ends a term.</summary>
    TermEnding,

    /// <summary>Is one word; then its information, in tens.</summary>
    WordInformation,

    /// <summary>Is one word, an idiom or set phrase.</summary>
    Idiom,

    /// <summary>Is one word, a name that is neither a person's nor a place's.</summary>
    OtherName,

    /// <summary>Is one general word.</summary>
    OneGeneral,

    /// <summary>Is several words, all general.</summary>
    AllGeneral,

    /// <summary>Is the name of a person.</summary>
    PersonName,

    /// <summary>Is the name of a place.</summary>
    PlaceName,

    /// <summary>Holds a Latin word.</summary>
    Latin,

    /// <summary>Holds a word that the dictionary lacks.</summary>
    Unlisted,

    /// <summary>Holds a word that was put together from pieces in this article.</summary>
    NewWord,
}
