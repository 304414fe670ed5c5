using System.Text.Json.Serialization;

namespace Analysis.Quotation.Sources.Commands;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SourceFinding))]
internal sealed partial class SourceFindingJson : JsonSerializerContext;
