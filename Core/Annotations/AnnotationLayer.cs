using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;

namespace Analysis;

/// <summary>
/// What one analyzer said of one article: annotations in document order. Without its type it can still be counted,
/// captioned and written, which is all that a host needs. Immutable and thread-safe.
/// </summary>
public abstract class AnnotationLayer
{
    private ImmutableDictionary<LayerKey, AnnotationLayer> views = ImmutableDictionary<LayerKey, AnnotationLayer>.Empty;

    private protected AnnotationLayer()
    {
    }

    /// <summary>The layer's name and type.</summary>
    public abstract LayerKey Key { get; }

    /// <summary>The number of annotations.</summary>
    public abstract int Count { get; }

    /// <summary>Where annotation <paramref name="index"/> stands in the article's text.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such annotation.</exception>
    public abstract TextSpan SpanAt(int index);

    /// <summary>A few words that name annotation <paramref name="index"/> to a reader, or null for the words annotated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such annotation.</exception>
    public abstract string? CaptionAt(int index);

    /// <summary>Writes annotation <paramref name="index"/> as one object: <c>span</c>, then the members of the value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such annotation.</exception>
    public abstract void WriteTo(Utf8JsonWriter writer, int index);

    /// <summary>Writes the layer as an array of objects: see <see cref="WriteTo(Utf8JsonWriter, int)"/>.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        for (var i = 0; i < Count; i++)
            WriteTo(writer, i);
        writer.WriteEndArray();
    }

    /// <summary>This layer seen through <paramref name="key"/>: itself, or a copy by way of JSON, made once a key.</summary>
    internal AnnotationLayer<T> As<T>(LayerKey<T> key) =>
        this as AnnotationLayer<T>
        ?? (AnnotationLayer<T>)ImmutableInterlocked.GetOrAdd(ref views, key, _ => ConvertTo(key));

    private protected abstract AnnotationLayer<T> ConvertTo<T>(LayerKey<T> key);
}

/// <summary>Annotations in document order (see <see cref="TextSpan.CompareTo"/>). Immutable and thread-safe.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class AnnotationLayer<T> : AnnotationLayer, IReadOnlyList<Annotation<T>>
{
    private readonly LayerKey<T> key;
    private readonly ImmutableArray<Annotation<T>> annotations;

    /// <summary>Makes a layer of <paramref name="annotations"/>, which stay in the order given.</summary>
    /// <exception cref="ArgumentException">An annotation stands before the one given ahead of it.</exception>
    public AnnotationLayer(LayerKey<T> key, ImmutableArray<Annotation<T>> annotations)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (var i = 1; i < annotations.Length; i++)
        {
            if (annotations[i].Span < annotations[i - 1].Span)
                throw new ArgumentException($"Layer {key}: {annotations[i].Span} comes after {annotations[i - 1].Span}.", nameof(annotations));
        }

        this.key = key;
        this.annotations = annotations;
    }

    private AnnotationLayer(ImmutableArray<Annotation<T>> annotations, LayerKey<T> key) =>
        (this.key, this.annotations) = (key, annotations);

    /// <inheritdoc/>
    public override LayerKey Key => key;

    /// <inheritdoc/>
    public override int Count => annotations.Length;

    /// <summary>Annotation <paramref name="index"/>.</summary>
    public Annotation<T> this[int index] => annotations[index];

    /// <summary>The annotations without copying them.</summary>
    public ReadOnlySpan<Annotation<T>> AsSpan() => annotations.AsSpan();

    /// <summary>The annotations, in order.</summary>
    public ImmutableArray<Annotation<T>>.Enumerator GetEnumerator() => annotations.GetEnumerator();

    /// <inheritdoc/>
    public override TextSpan SpanAt(int index) => annotations[index].Span;

    /// <inheritdoc/>
    public override string? CaptionAt(int index) => key.Caption?.Invoke(annotations[index].Value);

    /// <inheritdoc/>
    public override void WriteTo(Utf8JsonWriter writer, int index)
    {
        ArgumentNullException.ThrowIfNull(writer);
        AnnotationJson.Write(writer, annotations[index], key.Json);
    }

    /// <summary>A layer of annotations that somebody has looked through and found in order.</summary>
    internal static AnnotationLayer<T> OfOrdered(LayerKey<T> key, ImmutableArray<Annotation<T>> annotations) =>
        new(annotations, key);

    IEnumerator<Annotation<T>> IEnumerable<Annotation<T>>.GetEnumerator() =>
        ((IEnumerable<Annotation<T>>)annotations).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)annotations).GetEnumerator();

    private protected override AnnotationLayer<TOther> ConvertTo<TOther>(LayerKey<TOther> key)
    {
        var copies = ImmutableArray.CreateBuilder<Annotation<TOther>>(Count);
        foreach (var annotation in annotations)
            copies.Add(new(annotation.Span, AnnotationJson.Convert(annotation.Value, this.key.Json, key.Json)));
        return new AnnotationLayer<TOther>(key, copies.MoveToImmutable());
    }
}
