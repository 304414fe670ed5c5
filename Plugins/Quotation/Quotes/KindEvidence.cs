using System.Text.Json.Serialization;

namespace Analysis.Quotation;

/// <summary>What speaks for the kind that quoted words were given.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<KindEvidence>))]
public enum KindEvidence
{
    /// <summary>A reporting verb governs the words.</summary>
    Cue,

    /// <summary>A colon or a dash leads up to them.</summary>
    Colon,

    /// <summary>Their final punctuation stands inside the marks.</summary>
    FinalPunctuation,

    /// <summary>The source is a document or a meeting.</summary>
    DocumentSource,

    /// <summary>An introduction of old words or of proverbs stands before them.</summary>
    Introduction,

    /// <summary>They are on the list of proverbs and idioms.</summary>
    KnownSaying,

    /// <summary>They have the grammar of classical Chinese.</summary>
    ClassicalShape,

    /// <summary>They are clauses.</summary>
    ClauseShape,

    /// <summary>They are parallel phrases of action.</summary>
    ParallelShape,

    /// <summary>They are short.</summary>
    Brevity,

    /// <summary>They qualify or name a noun of a telling class.</summary>
    NounAfter,

    /// <summary>They share the attribution of the words quoted before them.</summary>
    Series,

    /// <summary>They count something without saying it: a number and an abbreviation.</summary>
    NumberAbbreviation,

    /// <summary>A source has the words.</summary>
    KnownSource,
}
