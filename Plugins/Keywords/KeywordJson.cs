using System.Text.Json;
using System.Text.Json.Serialization;

namespace Analysis.Keywords;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Keyword))]
[JsonSerializable(typeof(KeywordMethod))]
[JsonSerializable(typeof(KeywordOptions))]
[JsonSerializable(typeof(SegmenterMethod))]
internal sealed partial class KeywordJson : JsonSerializerContext;
