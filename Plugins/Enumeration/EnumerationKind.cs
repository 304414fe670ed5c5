using System.Text.Json.Serialization;

namespace Analysis.Enumeration;

/// <summary>By what the items of an enumeration are held together.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EnumerationKind>))]
public enum EnumerationKind
{
    /// <summary>Explicit numbers: 一是…二是…, 第一，…第二，…, （一）…（二）….</summary>
    Ordinal,

    /// <summary>Words that announce one another: 首先…其次…最后…, 一方面…另一方面….</summary>
    Connective,

    /// <summary>Paragraphs or sentences that open with the same words or in the same frame.</summary>
    Anaphoric,

    /// <summary>Neighbouring clauses or phrases built alike (排比).</summary>
    Parallel,

    /// <summary>A number that names a set, its members spelled out or not: “四力”, 县、乡、村三级.</summary>
    CountedTerm,

    /// <summary>Words in a row that were chosen to match: 精心选种、细心育苗、用心管护、安心销售.</summary>
    Coordinate,
}
