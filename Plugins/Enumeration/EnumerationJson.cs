using System.Text.Json.Serialization;

namespace Analysis.Enumeration;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(EnumerationGroup))]
[JsonSerializable(typeof(EnumerationOptions))]
internal sealed partial class EnumerationJson : JsonSerializerContext;
