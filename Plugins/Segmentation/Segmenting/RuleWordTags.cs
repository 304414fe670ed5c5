namespace Analysis.Segmentation;

/// <summary>The tags and parts of speech of words made by rule.</summary>
internal static class RuleWordTags
{
    public static string TagOf(RuleWord rule) => rule switch
    {
        RuleWord.Number => "m",
        RuleWord.Time => "t",
        RuleWord.Latin => "eng",
        RuleWord.Person => "nr",
        RuleWord.Place => "ns",
        RuleWord.Punctuation => "w",
        _ => "x",
    };

    public static WordClass ClassOf(RuleWord rule) => rule switch
    {
        RuleWord.Number => WordClass.Numeral,
        RuleWord.Time => WordClass.Time,
        RuleWord.Latin => WordClass.Latin,
        RuleWord.Person => WordClass.PersonName,
        RuleWord.Place => WordClass.PlaceName,
        RuleWord.Punctuation => WordClass.Punctuation,
        _ => WordClass.Unknown,
    };
}
