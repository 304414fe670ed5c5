using Analysis.Host.Reporting.Pretty.Seen;
using Spectre.Console;
using Spectre.Console.Rendering;
using StyledText = Spectre.Console.Paragraph;

namespace Analysis.Host.Reporting.Pretty;

/// <summary>A layer that the report has no form for: where, which words, and the caption that the layer itself gives.</summary>
internal sealed class OtherLayer(int width)
{
    private const int Most = 20;

    /// <summary>Whether a layer is shown this way.</summary>
    public static bool IsMeant(AnnotationLayer layer) =>
        layer is not AnnotationLayer<Diagnostic>
        && layer.Key.Name != SeenLayers.Enumeration.Name
        && layer.Key.Name != SeenLayers.Quotation.Name
        && layer.Key.Name != SeenLayers.Keyword.Name;

    /// <summary>The first annotations and the number of all, or null where there is none.</summary>
    public IRenderable? Of(Article article, AnnotationLayer layer)
    {
        if (layer.Count == 0)
            return null;
        var rows = new List<IRenderable>();
        for (var i = 0; i < Math.Min(layer.Count, Most); i++)
        {
            var span = layer.SpanAt(i);
            var words = Printable.Cut(span.Of(article.Text.AsSpan()), width / 2);
            var caption = layer.CaptionAt(i) is { } said && Printable.Of(said) != words ? $"  {Printable.Cut(said, width / 3)}" : "";
            rows.Add(new StyledText().Append($"{Place.Of(article, span)}  ", Styles.Quiet).Append(words).Append(caption, Styles.Quiet));
        }

        if (layer.Count > Most)
            rows.Add(new Text($"… and {layer.Count - Most} more", Styles.Quiet));
        return new Rows(rows);
    }
}
