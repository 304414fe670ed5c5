using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Analysis;

namespace Names;

/// <summary>A name and where it stands.</summary>
/// <param name="Text">The name.</param>
/// <param name="Kind">What it names: a person or a place.</param>
/// <param name="Places">Where it stands, in order, in UTF-16 code units of the article's text; at least once.</param>
public sealed record CollectedName(string Text, WordClass Kind, ImmutableArray<TextSpan> Places)
{
    /// <summary>The layer, one annotation a name, at its first place.</summary>
    public static LayerKey<CollectedName> Layer { get; } = new("name", NamesJson.Default.CollectedName);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(CollectedName))]
internal sealed partial class NamesJson : JsonSerializerContext;
