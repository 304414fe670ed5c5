using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>Reads a layer of a plugin through the host's own records.</summary>
internal static class LayerReading
{
    /// <summary>The layer, or false where there is none or another plugin's layer of that name has another shape.</summary>
    public static bool TryRead<T>(this AnnotatedArticle article, LayerKey<T> key, [NotNullWhen(true)] out AnnotationLayer<T>? layer)
    {
        try
        {
            return article.TryGet(key, out layer);
        }
        catch (JsonException)
        {
            layer = null;
            return false;
        }
    }
}
