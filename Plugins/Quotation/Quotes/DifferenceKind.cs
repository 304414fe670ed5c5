using System.Text.Json.Serialization;

namespace Analysis.Quotation;

/// <summary>What was done to a source's words.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DifferenceKind>))]
public enum DifferenceKind
{
    /// <summary>Other words were put in their place.</summary>
    Substitute,

    /// <summary>Words were added.</summary>
    Insert,

    /// <summary>Words were left out.</summary>
    Delete,

    /// <summary>Words changed places.</summary>
    Transpose,
}
