using System.Text.Json.Serialization;

namespace Analysis.Host.Tests;

/// <summary>A value that says how sure it is and what it stands in.</summary>
internal sealed record Sure(string Name, double Confidence, SureParent? Parent);

/// <summary>What a value stands in: an annotation of the same layer, and a part of it.</summary>
internal sealed record SureParent(int Group, int Item);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Sure))]
internal sealed partial class SureJson : JsonSerializerContext;
