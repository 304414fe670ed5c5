using System.Text.Json.Serialization;

namespace Analysis.Quotation;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(QuotationOptions))]
internal sealed partial class QuotationOptionsJson : JsonSerializerContext;
