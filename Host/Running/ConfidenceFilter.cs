using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Host.Running;

/// <summary>
/// Leaves out of an article what is not sure enough, and what is said of it. Knows of a value what its JSON says: a number
/// <c>confidence</c>, and with <c>parent.group</c> the index of the annotation of the same layer that it stands in. Thread-safe.
/// </summary>
/// <remarks>
/// Behind the analysis and not within it: a check that were not shown an unsure list would take its numbers for stray ones, and
/// find fault with them.
/// </remarks>
/// <param name="least">The least confidence, from 0 to 1.</param>
internal sealed class ConfidenceFilter(double least)
{
    private const string Confidence = "confidence";
    private const string Parent = "parent";
    private const string Group = "group";

    /// <summary>
    /// The article with what is sure enough, and with what that stands in, however unsure: else it would stand nowhere. Indexes
    /// of parents are those among what is left. Of a layer's checks goes what touches only what went.
    /// </summary>
    public AnnotatedArticle Apply(AnnotatedArticle article)
    {
        var layers = new Dictionary<string, AnnotationLayer>(article.Layers, StringComparer.Ordinal);
        foreach (var (name, layer) in article.Layers)
        {
            var left = Apply(layer);
            if (ReferenceEquals(left, layer))
                continue;
            layers[name] = left;
            var gone = new GoneSpans(layer, left, article.Article.Text.Length);
            foreach (var check in article.Layers.Where(check => check.Key.StartsWith(name + ".", StringComparison.Ordinal)))
            {
                if (layers[check.Key] is AnnotationLayer<Diagnostic> findings)
                    layers[check.Key] = new AnnotationLayer<Diagnostic>((LayerKey<Diagnostic>)findings.Key, [.. findings.Where(finding => !gone.Holds(finding.Span))]);
            }
        }

        return new AnnotatedArticle(article.Article, layers.Values, article.Faults);
    }

    private AnnotationLayer Apply(AnnotationLayer layer)
    {
        if (layer.Count == 0 || !layer.Key.ValueJson.Properties.Any(property => property.Name == Confidence))
            return layer;
        var annotations = ObjectsOf(layer);
        var isKept = Choose(annotations);
        if (isKept.All(kept => kept))
            return layer;
        var indexes = new int[annotations.Length];
        var left = new JsonArray();
        for (var i = 0; i < annotations.Length; i++)
        {
            if (!isKept[i])
                continue;
            indexes[i] = left.Count;
            var annotation = annotations[i];
            annotation.Parent!.AsArray()[i] = null;
            left.Add(annotation);
        }

        foreach (var annotation in left)
        {
            if (ParentOf((JsonObject)annotation!) is { } parent)
                annotation![Parent]![Group] = indexes[parent];
        }

        using var document = JsonDocument.Parse(left.ToJsonString());
        return layer.Key.Read(document.RootElement);
    }

    private static ImmutableArray<JsonObject> ObjectsOf(AnnotationLayer layer)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
            layer.WriteTo(writer);
        return [.. JsonNode.Parse(bytes.WrittenSpan)!.AsArray().Select(annotation => annotation!.AsObject())];
    }

    private bool[] Choose(ImmutableArray<JsonObject> annotations)
    {
        var isKept = new bool[annotations.Length];
        for (var i = 0; i < isKept.Length; i++)
        {
            if (annotations[i][Confidence] is JsonValue value && value.TryGetValue<double>(out var confidence) && confidence < least)
                continue;
            // A parent that is kept already has its own parents kept.
            for (int? at = i; at is { } index && !isKept[index]; at = ParentOf(annotations[index]))
                isKept[index] = true;
        }

        return isKept;
    }

    private static int? ParentOf(JsonObject annotation) =>
        annotation[Parent] is JsonObject parent && parent[Group] is JsonValue group && group.TryGetValue<int>(out var index) ? index : null;
}
