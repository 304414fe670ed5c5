using System.Text.Json.Serialization;

namespace Analysis.Quotation;

/// <summary>How the text says whose words they are.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<QuoteAttribution>))]
public enum QuoteAttribution
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In so many words: a speaker with a verb, or a frame that names one.</summary>
    Explicit,

    /// <summary>By what stands around it: the speaker of the sentences before, or who acts beside the words.</summary>
    Context,
}
