using System.Text.Json;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Json;

/// <summary>Writes a document: what belongs to the page, then its articles.</summary>
internal sealed class DocumentJson(ArticleJson articles)
{
    /// <summary>Writes one object.</summary>
    public void Write(Utf8JsonWriter writer, DocumentResult document)
    {
        var page = document.Page;
        writer.WriteStartObject();
        writer.WriteString("path", document.Path);
        writer.WriteString("encoding", page?.Source.Encoding);
        writer.WriteNumber("length", page?.Source.Text.Length ?? 0);
        writer.WriteStartArray("duplicates");
        foreach (var duplicate in page?.Duplicates ?? [])
        {
            writer.WriteStartObject();
            writer.WritePropertyName("source");
            SpanJson.Write(writer, duplicate.Source);
            writer.WritePropertyName("of");
            SpanJson.Write(writer, duplicate.Of);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("furniture");
        foreach (var piece in page?.Furniture ?? [])
        {
            writer.WriteStartObject();
            writer.WritePropertyName("source");
            SpanJson.Write(writer, piece.Source);
            writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(piece.Kind.ToString()));
            writer.WriteString("text", piece.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var finding in document.Findings)
            DiagnosticJson.Write(writer, finding);
        writer.WriteEndArray();
        writer.WriteString("error", document.Error);
        writer.WriteStartArray("articles");
        foreach (var article in document.Articles)
            articles.Write(writer, article, null);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
