using System.Text.Json;
using Analysis.Host.Loading;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Json;

/// <summary>Writes an article with its layers.</summary>
internal sealed class ArticleJson(PluginPipeline plugins)
{
    /// <summary>Writes one object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="result">The article, its layers, and what was found in it.</param>
    /// <param name="document">The name of its document, where the object stands alone; null inside a document.</param>
    public void Write(Utf8JsonWriter writer, ArticleResult result, string? document)
    {
        var annotated = result.Annotated;
        var article = annotated.Article;
        writer.WriteStartObject();
        if (document is not null)
            writer.WriteString("document", document);
        writer.WriteString("id", article.Id);
        writer.WriteString("title", article.Title);
        writer.WriteString("subtitle", article.Subtitle);
        WriteAuthors(writer, article);
        writer.WriteString("affiliation", article.Affiliation);
        writer.WriteString("column", article.Column);
        writer.WriteString("credit", article.Credit);
        writer.WriteString("language", article.Language);
        writer.WriteStartObject("metadata");
        foreach (var (key, value) in article.Metadata)
            writer.WriteString(key, value);
        writer.WriteEndObject();
        writer.WriteString("text", article.Text);
        WriteParagraphs(writer, article);
        writer.WritePropertyName("lines");
        LinesJson.Write(writer, result.Lines);
        WriteLayers(writer, annotated);
        writer.WriteStartArray("diagnostics");
        foreach (var finding in result.Findings)
            DiagnosticJson.Write(writer, finding);
        writer.WriteEndArray();
        FaultJson.Write(writer, annotated, plugins.PluginOf);
        writer.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartArray("authors");
        foreach (var author in article.Authors)
        {
            writer.WriteStartObject();
            writer.WriteString("name", author.Name);
            writer.WritePropertyName("source");
            SpanJson.Write(writer, author.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteParagraphs(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in article.Paragraphs)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("span");
            SpanJson.Write(writer, paragraph.Span);
            writer.WriteString("role", JsonNamingPolicy.CamelCase.ConvertName(paragraph.Role.ToString()));
            writer.WriteNumber("level", paragraph.Level);
            writer.WritePropertyName("source");
            SpanJson.Write(writer, article.SourceOf(paragraph.Span));
            writer.WriteBoolean("lossSuspected", paragraph.LossSuspected);
            writer.WriteStartArray("sentences");
            foreach (var sentence in paragraph.Sentences)
                SpanJson.Write(writer, sentence.Span);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteLayers(Utf8JsonWriter writer, AnnotatedArticle annotated)
    {
        writer.WriteStartObject("layers");
        foreach (var name in plugins.Layers)
        {
            // Findings have a place of their own, whichever layer they came in; a fault's layer is missing.
            if (!annotated.Layers.TryGetValue(name, out var layer) || layer is AnnotationLayer<Diagnostic>)
                continue;
            writer.WritePropertyName(name);
            var bytes = JsonOutput.Write(layer.WriteTo);
            SourceOffsets.Write(writer, bytes.WrittenSpan, annotated.Article);
        }

        writer.WriteEndObject();
    }
}
