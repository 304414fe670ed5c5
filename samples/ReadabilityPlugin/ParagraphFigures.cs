using System.Text.Json.Serialization;
using Analysis;

namespace Readability;

/// <summary>The figures of a paragraph of running text.</summary>
/// <param name="Sentences">How many sentences it has, 1 or more.</param>
/// <param name="MeanSentence">Their mean length, in UTF-16 code units.</param>
/// <param name="MeanClause">The mean length of what commas, colons and semicolons part, in UTF-16 code units.</param>
/// <param name="Longest">The longest sentence.</param>
public sealed record ParagraphFigures(int Sentences, double MeanSentence, double MeanClause, TextSpan Longest)
{
    /// <summary>The layer, one annotation a paragraph.</summary>
    public static LayerKey<ParagraphFigures> Layer { get; } = new("readability", ReadabilityJson.Default.ParagraphFigures);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ParagraphFigures))]
[JsonSerializable(typeof(ReadabilityOptions))]
internal sealed partial class ReadabilityJson : JsonSerializerContext;
