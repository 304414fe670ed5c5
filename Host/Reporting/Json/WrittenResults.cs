using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Analysis.Host.Reporting.Html;
using Analysis.Host.Running;

namespace Analysis.Host.Reporting.Json;

/// <summary>
/// Results as <c>run --format json</c> wrote them, for a report without a second analysis. The source itself is not in
/// them: an article here is its own source, and where its lines stood is read from <c>lines</c>. A layer is read by the
/// key of the plugin that writes it, where that plugin is here and still knows it; else as the JSON that it is.
/// </summary>
/// <param name="root">The object that was written.</param>
/// <param name="keys">The keys of the layers that are known.</param>
internal sealed class WrittenResults(JsonElement root, IEnumerable<LayerKey> keys)
{
    private const int SchemaVersion = 1;
    private readonly Dictionary<string, LayerKey> layers = keys.ToDictionary(key => key.Name, StringComparer.Ordinal);

    /// <summary>Who made the results, and the layers in them.</summary>
    /// <exception cref="JsonException">They are no results.</exception>
    public ReportContents Contents(Func<string, string> pluginOf)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schemaVersion", out var version) || version.GetInt32() != SchemaVersion)
            throw new JsonException("It has no schemaVersion 1.");
        var tool = root.GetProperty("tool");
        var names = root.GetProperty("documents").EnumerateArray().SelectMany(document => document.GetProperty("articles").EnumerateArray())
            .SelectMany(article => article.GetProperty("layers").EnumerateObject().Select(layer => layer.Name)).Distinct().Order(StringComparer.Ordinal);
        return new ReportContents(
            tool.GetProperty("version").GetString()!,
            [.. tool.GetProperty("plugins").EnumerateArray().Select(plugin => KeyValuePair.Create(plugin.GetProperty("name").GetString()!, plugin.GetProperty("version").GetString()!))],
            [.. names.Select(KeyOf).Where(ReportContents.IsShown)],
            pluginOf);
    }

    /// <summary>The documents, in their order.</summary>
    /// <exception cref="JsonException">They are no results.</exception>
    public IEnumerable<DocumentResult> Documents() => root.GetProperty("documents").EnumerateArray().Select(Document);

    /// <summary>The tables over all articles, or null where there are none.</summary>
    public ImmutableArray<Table>? Tables() => root.TryGetProperty("corpus", out var corpus)
        ? [.. corpus.EnumerateObject().Select(table => WrittenTable.Read(table.Name, table.Value))]
        : null;

    private DocumentResult Document(JsonElement document)
    {
        var path = document.GetProperty("path").GetString()!;
        var error = document.GetProperty("error").GetString();
        if (document.GetProperty("encoding").GetString() is not { } encoding)
            return DocumentResult.Unreadable(path, error ?? "");
        var articles = document.GetProperty("articles").EnumerateArray().Select(article => ArticleOf(article, path)).ToImmutableArray();
        var page = new Page(
            new SourceText("", path, encoding),
            [.. articles.Select(article => article.Annotated.Article)],
            [.. document.GetProperty("duplicates").EnumerateArray().Select(duplicate => new RepeatedPassage(Span(duplicate.GetProperty("source")), Span(duplicate.GetProperty("of"))))],
            [.. document.GetProperty("furniture").EnumerateArray().Select(piece => new Furniture(
                Span(piece.GetProperty("source")), Enum.Parse<FurnitureKind>(piece.GetProperty("kind").GetString()!, ignoreCase: true), piece.GetProperty("text").GetString()!))],
            []);
        return new DocumentResult(path, page, FindingsIn(document), articles, error);
    }

    private ArticleResult ArticleOf(JsonElement written, string path)
    {
        var text = written.GetProperty("text").GetString()!;
        var metadata = written.GetProperty("metadata").EnumerateObject()
            .ToImmutableSortedDictionary(member => member.Name, member => member.Value.GetString()!, StringComparer.Ordinal);
        var source = new SourceText(text, path, metadata: metadata);
        var article = new Article(
            written.GetProperty("id").GetString()!, text, [.. written.GetProperty("paragraphs").EnumerateArray().Select(ParagraphOf)], source, SourceMap.Identity(text.Length))
        {
            Title = written.GetProperty("title").GetString(),
            Subtitle = written.GetProperty("subtitle").GetString(),
            Authors = [.. written.GetProperty("authors").EnumerateArray().Select(author => new Author(author.GetProperty("name").GetString()!, Span(author.GetProperty("source"))))],
            Affiliation = written.GetProperty("affiliation").GetString(),
            Column = written.GetProperty("column").GetString(),
            Credit = written.GetProperty("credit").GetString(),
            Language = written.GetProperty("language").GetString()!,
        };
        var annotated = new AnnotatedArticle(
            article,
            written.GetProperty("layers").EnumerateObject().Select(layer => Layer(layer.Name, layer.Value)),
            [.. written.GetProperty("faults").EnumerateArray().Select(fault => new AnalysisFault(
                fault.GetProperty("plugin").GetString()!, fault.GetProperty("layer").GetString()!, fault.GetProperty("message").GetString()!, null))]);
        return new ArticleResult(annotated, FindingsIn(written))
        {
            Lines = written.TryGetProperty("lines", out var lines)
                ? [.. lines.EnumerateArray().Select(line => new LinePlace(line[0].GetInt32(), line[1].GetInt32(), line[2].GetInt32()))]
                : [],
        };
    }

    private static Paragraph ParagraphOf(JsonElement paragraph) => new(
        Span(paragraph.GetProperty("span")),
        Enum.Parse<ParagraphRole>(paragraph.GetProperty("role").GetString()!, ignoreCase: true),
        paragraph.GetProperty("level").GetInt32(),
        paragraph.GetProperty("lossSuspected").GetBoolean(),
        [.. paragraph.GetProperty("sentences").EnumerateArray().Select(sentence => new Sentence(Span(sentence)))]);

    private AnnotationLayer Layer(string name, JsonElement annotations)
    {
        try
        {
            return KeyOf(name).Read(annotations);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            // Another version of the plugin wrote it; what it wrote can be shown all the same.
            return Unknown(name).Read(annotations);
        }
    }

    private LayerKey KeyOf(string name) => layers.GetValueOrDefault(name) ?? Unknown(name);

    private static LayerKey<JsonElement> Unknown(string name) => new(name, WrittenJson.Default.JsonElement);

    private static ImmutableArray<Finding> FindingsIn(JsonElement of) => [.. of.GetProperty("diagnostics").EnumerateArray().Select(finding => new Finding(
        new Diagnostic(finding.GetProperty("code").GetString()!,
            Enum.Parse<DiagnosticSeverity>(finding.GetProperty("severity").GetString()!, ignoreCase: true), finding.GetProperty("message").GetString()!),
        Span(finding.GetProperty("span")),
        [.. finding.GetProperty("source").EnumerateArray().Select(Span)],
        new LinePosition(finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()),
        finding.GetProperty("plugin").GetString()))];

    private static TextSpan Span(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());
}

[JsonSerializable(typeof(JsonElement))]
internal sealed partial class WrittenJson : JsonSerializerContext;
