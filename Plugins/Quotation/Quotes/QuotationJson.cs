using System.Text.Json.Serialization;

namespace Analysis.Quotation;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Quote))]
internal sealed partial class QuotationJson : JsonSerializerContext;
