using System.Text.Json.Serialization;

namespace Analysis.Quotation;

/// <summary>How words are quoted.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<QuoteMode>))]
public enum QuoteMode
{
    /// <summary>Between quotation marks.</summary>
    Direct,

    /// <summary>Reported without marks: a source, a verb, and what it says.</summary>
    Indirect,

    /// <summary>Somebody else's words with neither marks nor attribution.</summary>
    Unmarked,
}
