using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Analysis;

/// <summary>
/// The name of a layer. The name alone is the identity: two keys with one name mean one layer, whatever their types,
/// since a plugin may read another's layer through a record of its own.
/// </summary>
public abstract class LayerKey
{
    private protected LayerKey(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
    }

    /// <summary>The layer's name, such as <c>quotation</c>; what judges it is called <c>quotation.check</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// Whether the layer is a means to others or explains one of them, such as the words of a text. Who asks for no
    /// layer in particular doesn't get it; who asks for it by its full name does. Said by the key of the one who writes.
    /// </summary>
    public bool IsDetail { get; init; }

    /// <summary>
    /// Whether who asks for <paramref name="name"/> gets this layer: by its own name, or by that of a layer above it
    /// unless it is a detail. So <c>quotation</c> asks for <c>quotation.check</c> too.
    /// </summary>
    public bool IsAskedForBy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Name == name || !IsDetail && Name.StartsWith(name + ".", StringComparison.Ordinal);
    }

    /// <summary>The type of the layer's values as this key sees them.</summary>
    public abstract Type ValueType { get; }

    /// <summary>How a value is written as JSON: what a host knows of the members of values that it has never seen.</summary>
    public abstract JsonTypeInfo ValueJson { get; }

    /// <summary>Reads a layer as <see cref="AnnotationLayer.WriteTo(Utf8JsonWriter)"/> wrote it.</summary>
    /// <param name="annotations">An array of objects; their member <c>source</c>, which a host adds, is passed over.</param>
    /// <exception cref="JsonException">It is no such array, or a value cannot be read.</exception>
    /// <exception cref="ArgumentException">The annotations are not in order.</exception>
    public abstract AnnotationLayer Read(JsonElement annotations);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>The name of a layer, the type of its values, and how they are written.</summary>
/// <param name="name">The layer's name; what reads or writes a layer of this name means this layer.</param>
/// <param name="json">
/// How a value is written and read, from a source-generated context (the reflection-based serializer would pin a
/// plugin's load context for ever). A value is written as a JSON object.
/// </param>
/// <param name="caption">A few words that name a value to a reader, or null for the words annotated.</param>
/// <typeparam name="T">The type of the values.</typeparam>
[SuppressMessage("Naming", "CA1711", Justification = "The key of a layer is what it is.")]
public sealed class LayerKey<T>(string name, JsonTypeInfo<T> json, Func<T, string>? caption = null) : LayerKey(name)
{
    /// <summary>How a value is written and read.</summary>
    public JsonTypeInfo<T> Json { get; } = json ?? throw new ArgumentNullException(nameof(json));

    /// <summary>A few words that name a value to a reader, or null.</summary>
    public Func<T, string>? Caption { get; } = caption;

    /// <inheritdoc/>
    public override Type ValueType => typeof(T);

    /// <inheritdoc/>
    public override JsonTypeInfo ValueJson => Json;

    /// <inheritdoc/>
    public override AnnotationLayer Read(JsonElement annotations)
    {
        if (annotations.ValueKind != JsonValueKind.Array)
            throw new JsonException($"Layer '{Name}' is written as an array, not as {annotations.ValueKind}.");
        return new AnnotationLayer<T>(this, [.. annotations.EnumerateArray().Select(annotation => AnnotationJson.Read(annotation, Json))]);
    }
}
