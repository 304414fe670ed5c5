using System.Text.Json.Serialization;

namespace Analysis.Host.Reporting.Pretty.Seen;

/// <summary>
/// The layers that this report has a form for. Their plugins' types are unknown here: each is read by its name
/// through records of the host's own, as any plugin may read another's layer.
/// </summary>
internal static class SeenLayers
{
    /// <summary>Enumerations.</summary>
    public static LayerKey<SeenEnumeration> Enumeration { get; } = new("enumeration", SeenJson.Default.SeenEnumeration);

    /// <summary>Quotations.</summary>
    public static LayerKey<SeenQuotation> Quotation { get; } = new("quotation", SeenJson.Default.SeenQuotation);

    /// <summary>Keywords.</summary>
    public static LayerKey<SeenKeyword> Keyword { get; } = new("keyword", SeenJson.Default.SeenKeyword);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SeenEnumeration))]
[JsonSerializable(typeof(SeenQuotation))]
[JsonSerializable(typeof(SeenKeyword))]
internal sealed partial class SeenJson : JsonSerializerContext;
