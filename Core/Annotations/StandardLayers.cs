using System.Text.Json.Serialization;

namespace Analysis;

/// <summary>The layers that plugins share: their values are types of Core, the same in every load context.</summary>
public static class StandardLayers
{
    /// <summary>The words of an article; a detail.</summary>
    public static LayerKey<Token> Token { get; } = new("token", StandardJson.Default.Token) { IsDetail = true };

    /// <summary>
    /// The key of a layer of findings. By convention it is called after the layer that it judges:
    /// <c>quotation.check</c>. A host shows all of them as the article's diagnostics.
    /// </summary>
    public static LayerKey<Diagnostic> Check(string name) => new(name, StandardJson.Default.Diagnostic, d => d.Message);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Token))]
[JsonSerializable(typeof(Diagnostic))]
[JsonSerializable(typeof(TextSpan))]
internal sealed partial class StandardJson : JsonSerializerContext;
