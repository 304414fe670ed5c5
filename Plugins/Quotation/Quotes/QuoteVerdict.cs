using System.Text.Json.Serialization;

namespace Analysis.Quotation;

/// <summary>How the words compare with their source.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<QuoteVerdict>))]
public enum QuoteVerdict
{
    /// <summary>Nobody looked.</summary>
    NotChecked,

    /// <summary>As the source has them.</summary>
    Verbatim,

    /// <summary>As another accepted wording has them.</summary>
    Variant,

    /// <summary>Changed on purpose.</summary>
    Adapted,

    /// <summary>Changed by mistake.</summary>
    Misquoted,

    /// <summary>Only a part is in the source.</summary>
    Partial,

    /// <summary>No source has them.</summary>
    NotFound,
}
