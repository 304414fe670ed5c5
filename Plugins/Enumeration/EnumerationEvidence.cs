using System.Text.Json.Serialization;

namespace Analysis.Enumeration;

/// <summary>What speaks for a group of items being an enumeration.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EnumerationEvidence>))]
public enum EnumerationEvidence
{
    /// <summary>Each item begins with a marker that numbers it.</summary>
    Numbers,

    /// <summary>The numbers run on from 1 without a slip.</summary>
    NumbersRunOn,

    /// <summary>Each item begins with a connective of one chain.</summary>
    Connectives,

    /// <summary>The items begin with the same words.</summary>
    SharedLead,

    /// <summary>The items share words at some places (以…为…).</summary>
    SharedFrame,

    /// <summary>The items close their paragraphs with the same words.</summary>
    SharedClose,

    /// <summary>The items are built alike throughout, as a model learned from annotated texts sees them.</summary>
    LikeBuild,

    /// <summary>The items are words of one length, or with one beginning or end.</summary>
    LikeWords,

    /// <summary>A number says how many items there are, and so many there are.</summary>
    Count,

    /// <summary>The number and what it counts are a fixed term.</summary>
    FixedTerm,
}
