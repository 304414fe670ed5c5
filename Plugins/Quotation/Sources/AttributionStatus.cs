using System.Text.Json.Serialization;

namespace Analysis.Quotation;

/// <summary>What is the matter with a line's usual attribution.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AttributionStatus>))]
public enum AttributionStatus
{
    /// <summary>No text before modern times is known to have the line.</summary>
    Unattested,

    /// <summary>They are somebody else's words.</summary>
    Misattributed,

    /// <summary>A later wording of an older thought.</summary>
    Reworded,

    /// <summary>Scholars doubt it.</summary>
    Disputed,
}
