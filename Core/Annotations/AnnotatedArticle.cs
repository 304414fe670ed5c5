using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Analysis;

/// <summary>
/// An article and the layers that analyzers laid over it. An analyzer is handed one with just the layers that it
/// declared; a program gets one with all. Immutable to those who see it, and thread-safe.
/// </summary>
public sealed class AnnotatedArticle
{
    /// <summary>Lays <paramref name="layers"/> over <paramref name="article"/>.</summary>
    /// <exception cref="ArgumentException">Two layers have one name.</exception>
    public AnnotatedArticle(
        Article article, IEnumerable<AnnotationLayer>? layers = null, ImmutableArray<AnalysisFault> faults = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        Article = article;
        Layers = (layers ?? []).ToImmutableSortedDictionary(layer => layer.Key.Name, layer => layer, StringComparer.Ordinal);
        Faults = faults.IsDefault ? [] : faults;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The layers by name, in ordinal order.</summary>
    public ImmutableSortedDictionary<string, AnnotationLayer> Layers { get; }

    /// <summary>The analyzers that failed or were skipped, in the order in which they would have run.</summary>
    public ImmutableArray<AnalysisFault> Faults { get; }

    /// <summary>The layer that <paramref name="key"/> names, its values seen as <typeparamref name="T"/>.</summary>
    /// <exception cref="KeyNotFoundException">
    /// There is no such layer: nobody writes it, its analyzer failed, or an analyzer reads what it did not declare.
    /// </exception>
    /// <exception cref="System.Text.Json.JsonException">
    /// The layer's values cannot be read as <typeparamref name="T"/>.
    /// </exception>
    public AnnotationLayer<T> Get<T>(LayerKey<T> key) =>
        TryGet(key, out var layer)
            ? layer
            : throw new KeyNotFoundException(
                $"There is no layer '{key}' here. An analyzer sees just the layers that its Inputs name.");

    /// <summary>The layer that <paramref name="key"/> names, or false where there is none.</summary>
    /// <inheritdoc cref="Get"/>
    public bool TryGet<T>(LayerKey<T> key, [NotNullWhen(true)] out AnnotationLayer<T>? layer)
    {
        ArgumentNullException.ThrowIfNull(key);
        layer = Layers.TryGetValue(key.Name, out var found) ? found.As(key) : null;
        return layer is not null;
    }
}
