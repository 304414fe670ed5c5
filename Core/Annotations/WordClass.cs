using System.Text.Json.Serialization;

namespace Analysis;

/// <summary>
/// The part of speech of a token, common to all languages; a segmenter documents how its own tag set maps to it.
/// Names are apart from nouns by what they name, since that is what readers of text ask for.
/// </summary>
[JsonConverter(typeof(CamelCaseEnumConverter<WordClass>))]
public enum WordClass : byte
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A common noun.</summary>
    Noun,

    /// <summary>The name of a person.</summary>
    PersonName,

    /// <summary>The name of a place.</summary>
    PlaceName,

    /// <summary>The name of an organization.</summary>
    OrganizationName,

    /// <summary>Another proper name.</summary>
    OtherName,

    /// <summary>A word for a time.</summary>
    Time,

    /// <summary>A word for a direction or a position.</summary>
    Locative,

    /// <summary>A verb.</summary>
    Verb,

    /// <summary>A verb used as a noun.</summary>
    VerbalNoun,

    /// <summary>An adjective.</summary>
    Adjective,

    /// <summary>An adverb.</summary>
    Adverb,

    /// <summary>A numeral in words or digits.</summary>
    Numeral,

    /// <summary>A measure word.</summary>
    Classifier,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A preposition.</summary>
    Preposition,

    /// <summary>A conjunction.</summary>
    Conjunction,

    /// <summary>A particle.</summary>
    Particle,

    /// <summary>An interjection or a sound word.</summary>
    Interjection,

    /// <summary>A set phrase.</summary>
    Idiom,

    /// <summary>An abbreviation.</summary>
    Abbreviation,

    /// <summary>A prefix, a suffix or another part of a word.</summary>
    Affix,

    /// <summary>A word in Latin letters, or mixed of letters and digits.</summary>
    Latin,

    /// <summary>Punctuation or another symbol.</summary>
    Punctuation,
}
