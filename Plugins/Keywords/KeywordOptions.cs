using System.Collections.Immutable;
using System.ComponentModel;

namespace Analysis.Keywords;

/// <summary>
/// What counts as a keyword. Each limit is a switch of its own with a stated default, so that nothing is dropped
/// without somebody having said so. Read from the plugin's section of the configuration; an unknown member is an error.
/// </summary>
/// <remarks>
/// Settable, since a reader of JSON keeps the defaults of settable members only; an analyzer takes a copy. No setting
/// but <see cref="NewWords"/> changes how often or where a term is found, only whether it is listed, and how high.
/// </remarks>
public sealed record KeywordOptions
{
    /// <summary>The greatest number of terms listed; 0: all. Default 50.</summary>
    [Description("The greatest number of terms listed; 0: all.")]
    public int MaximumTerms { get; set; } = 50;

    /// <summary>The shortest term listed, in UTF-16 code units. Default 2; see also <see cref="OneCharacterWords"/>.</summary>
    [Description("The shortest term listed, in characters (UTF-16 code units).")]
    public int MinimumLength { get; set; } = 2;

    /// <summary>The smallest count listed. Default 1.</summary>
    [Description("The smallest count listed.")]
    public int MinimumCount { get; set; } = 1;

    /// <summary>Whether words of one Chinese character are listed whatever <see cref="MinimumLength"/>. Default false.</summary>
    [Description("Whether words of one Chinese character are listed.")]
    public bool OneCharacterWords { get; set; }

    /// <summary>
    /// Whether numbers and dates in digits are listed, and terms that begin or end with one. Default false; a name in
    /// quotation marks, such as “四力”, is listed all the same.
    /// </summary>
    [Description("Whether numbers and dates in digits are listed.")]
    public bool Numbers { get; set; }

    /// <summary>Whether words in Latin letters are listed, alone and in terms. Default true.</summary>
    [Description("Whether words in Latin letters are listed.")]
    public bool Latin { get; set; } = true;

    /// <summary>
    /// Whether terms of several words are listed. Default true. Fragments are left out: a phrase that stands three times
    /// or more, and always in the same longer one, gives way to it.
    /// </summary>
    [Description("Whether terms of several words are listed.")]
    public bool Phrases { get; set; } = true;

    /// <summary>
    /// Whether words that the dictionary lacks are looked for among the pieces that it leaves. Default true.
    /// </summary>
    [Description("Whether words that the dictionary lacks are looked for.")]
    public bool NewWords { get; set; } = true;

    /// <summary>
    /// The parts of speech that a term of one word may have. Default: nouns, names, verbs, adjectives, set phrases,
    /// abbreviations, times, places, and what the segmenter does not know: all but the words that only serve others.
    /// Latin words and numbers have switches of their own.
    /// </summary>
    [Description("The parts of speech that a term of one word may have.")]
    public ImmutableArray<WordClass> PartsOfSpeech { get; set; } =
    [
        WordClass.Unknown, WordClass.Noun, WordClass.PersonName, WordClass.PlaceName, WordClass.OrganizationName,
        WordClass.OtherName, WordClass.Verb, WordClass.VerbalNoun, WordClass.Adjective, WordClass.Idiom,
        WordClass.Abbreviation, WordClass.Time, WordClass.Locative,
    ];

    /// <summary>
    /// A file of stop words, one a line, <c>#</c> starting a comment line: words that are no term and stand at no
    /// term's edge. A relative path is looked for in the working directory. Default: none.
    /// </summary>
    [Description("A file of stop words, one a line, # starting a comment line.")]
    public string? StopWordsFile { get; set; }

    /// <summary>Whether the words of <see cref="StopWordsFile"/> take the place of the built-in ones. Default false.</summary>
    [Description("Whether that file takes the place of the built-in stop words.")]
    public bool ReplaceStopWords { get; set; }

    /// <summary>
    /// A list of words with their counts in a corpus of the user's, against which words are measured instead of the
    /// segmenter's background: a word a line, a blank or a tab, its count; <c>#</c> starts a comment line. A word that
    /// the list lacks counts as seen half a time. A relative path is looked for in the working directory. Default: none.
    /// </summary>
    [Description("A file of words with their counts, a pair a line, to measure words against instead of the built-in background.")]
    public string? ReferenceFile { get; set; }

    /// <summary>What the terms are ranked by. Default <see cref="KeywordRanking.Combined"/>.</summary>
    [Description("What the terms are ranked by.")]
    public KeywordRanking Ranking { get; set; }

    /// <summary>
    /// Whether the combined ranking lowers a term that lies in a longer one listed above it: 集体 below 集体经济, and
    /// far below where it never stands alone. Default true.
    /// </summary>
    [Description("Whether the combined ranking lowers a term that lies in a longer one above it.")]
    public bool ReduceNested { get; set; } = true;

    /// <summary>What is wrong with the values, a sentence each.</summary>
    internal IEnumerable<string> Problems()
    {
        foreach (var (name, value) in new[] { ("maximumTerms", MaximumTerms), ("minimumLength", MinimumLength), ("minimumCount", MinimumCount) })
        {
            if (value < 0)
                yield return $"{name} is {value}; it is 0 or more.";
        }

        if (ReplaceStopWords && StopWordsFile is null)
            yield return "replaceStopWords needs a stopWordsFile to replace them with.";
        if (ReferenceFile is not null && !File.Exists(ReferenceFile))
            yield return $"referenceFile names no file: {ReferenceFile}.";
    }
}
