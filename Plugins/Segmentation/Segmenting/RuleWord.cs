namespace Analysis.Segmentation;

/// <summary>What a word is that was put together by rule or model and not found in the dictionary.</summary>
public enum RuleWord
{
    /// <summary>A character that nothing is known of.</summary>
    Unknown,

    /// <summary>A number in digits or Chinese numerals, an amount, a percentage, an ordinal.</summary>
    Number,

    /// <summary>A number with a unit of time: 2025年.</summary>
    Time,

    /// <summary>A word in letters, or mixed of letters and digits.</summary>
    Latin,

    /// <summary>A person's name.</summary>
    Person,

    /// <summary>A place's name.</summary>
    Place,

    /// <summary>A punctuation mark, a symbol, a control character.</summary>
    Punctuation,
}
