using System.Text.Json;
using Analysis.Host.Reporting.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Html;

/// <summary>
/// What was found in an article, for the page's script: the layers as they write themselves, the captions that their keys
/// give, findings, faults, and where lines of the source begin. The text is not in it.
/// </summary>
internal sealed class ArticleData(ReportContents contents)
{
    /// <summary>Writes one object.</summary>
    public void Write(Utf8JsonWriter writer, ArticleResult result)
    {
        var (annotated, article) = (result.Annotated, result.Annotated.Article);
        writer.WriteStartObject();
        writer.WriteString("id", article.Id);
        writer.WriteString("title", article.Title);
        writer.WriteString("credit", article.Credit);
        writer.WriteString("column", article.Column);
        writer.WriteStartArray("authors");
        foreach (var author in article.Authors)
            writer.WriteStringValue(author.Name);
        writer.WriteEndArray();
        writer.WriteStartObject("metadata");
        foreach (var (key, value) in article.Metadata)
            writer.WriteString(key, value);
        writer.WriteEndObject();
        writer.WritePropertyName("lines");
        LinesJson.Write(writer, result.Lines);
        WriteLayers(writer, annotated);
        WriteMethods(writer, annotated);
        writer.WriteStartArray("findings");
        foreach (var finding in result.Findings)
            DiagnosticJson.Write(writer, finding);
        writer.WriteEndArray();
        FaultJson.Write(writer, annotated, contents.PluginOf);
        writer.WritePropertyName("sections");
        SectionData.Write(writer, result.Sections);
        writer.WriteEndObject();
    }

    private void WriteLayers(Utf8JsonWriter writer, AnnotatedArticle annotated)
    {
        var present = contents.Layers.Where(key => annotated.Layers.ContainsKey(key.Name)).Select(key => annotated.Layers[key.Name]).ToList();
        writer.WriteStartObject("layers");
        foreach (var layer in present)
        {
            writer.WritePropertyName(layer.Key.Name);
            layer.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.WriteStartObject("captions");
        foreach (var layer in present)
        {
            var captions = Enumerable.Range(0, layer.Count).Select(layer.CaptionAt).ToList();
            if (captions.TrueForAll(caption => caption is null))
                continue;
            writer.WriteStartArray(layer.Key.Name);
            foreach (var caption in captions)
                writer.WriteStringValue(caption);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteMethods(Utf8JsonWriter writer, AnnotatedArticle annotated)
    {
        writer.WriteStartObject("methods");
        foreach (var layer in annotated.Layers.Values.Where(layer => ReportContents.IsMethod(layer.Key) && layer.Count > 0))
        {
            writer.WritePropertyName(layer.Key.Name);
            layer.WriteTo(writer, 0);
        }

        writer.WriteEndObject();
    }
}
