namespace Analysis.Segmentation;

/// <summary>What a UTF-16 code unit is to the segmenter; flags in the upper half of an entry of <see cref="CharacterMap"/>.</summary>
[Flags]
internal enum CharacterClass : uint
{
    /// <summary>Punctuation and all that is no part of a word: a token of its own.</summary>
    Mark = 0,

    /// <summary>A Chinese character.</summary>
    Han = 1 << 16,

    /// <summary>0 to 9, half or full width.</summary>
    Digit = 1 << 17,

    /// <summary>A letter of a script that sets its words apart, such as Latin.</summary>
    Letter = 1 << 18,

    /// <summary>White space: between tokens.</summary>
    Blank = 1 << 19,

    /// <summary>A mark that may stand inside a number or a Latin word: <c>3.14</c>, <c>e-mail</c>.</summary>
    Joiner = 1 << 20,

    /// <summary>A Chinese character that numbers are written with.</summary>
    Numeral = 1 << 21,

    /// <summary>A numeral that multiplies what stands before it: 十, 百, 万 …</summary>
    Multiplier = 1 << 26,

    /// <summary>What makes a time of the number before it: 年, 月 …</summary>
    TimeUnit = 1 << 22,

    /// <summary>第, which makes an ordinal of the number behind it.</summary>
    Ordinal = 1 << 23,

    /// <summary>Often met in names of other languages written by their sound.</summary>
    Foreign = 1 << 27,

    /// <summary>The dot between the parts of a foreign name.</summary>
    NameDot = 1 << 28,

    /// <summary>A family name.</summary>
    Surname = 1 << 24,

    /// <summary>The last character of many names of places.</summary>
    PlaceSuffix = 1 << 25,

    /// <summary>What can be part of a word; a run of these is segmented as one.</summary>
    Inner = Han | Digit | Letter | Joiner,

    /// <summary>Where a word by rule can begin.</summary>
    RuleStart = Digit | Letter | Numeral | Ordinal,
}
