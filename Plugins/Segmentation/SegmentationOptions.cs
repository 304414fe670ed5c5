using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Analysis.Segmentation;

/// <summary>The plugin's section of the configuration.</summary>
public sealed class SegmentationOptions
{
    /// <summary>
    /// Paths of user dictionaries in jieba's format, read in order; relative ones start at the current directory.
    /// </summary>
    [Description("User dictionaries in jieba's format, a word a line: word [frequency] [tag]. Read in order.")]
    public IReadOnlyList<string> UserDictionaries { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SegmentationOptions))]
[JsonSerializable(typeof(TokenMethod))]
internal sealed partial class SegmentationJson : JsonSerializerContext;
