using System.Text.Json.Serialization;

namespace Analysis.Segmentation;

/// <summary>The plugin's section of the configuration.</summary>
public sealed class SegmentationOptions
{
    /// <summary>
    /// Paths of user dictionaries in jieba's format, read in order; relative ones start at the current directory.
    /// </summary>
    public IReadOnlyList<string> UserDictionaries { get; init; } = [];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SegmentationOptions))]
internal sealed partial class SegmentationJson : JsonSerializerContext;
