using System.Text.Encodings.Web;
using System.Text.Json;
using Analysis;
using Analysis.Enumeration;
using Analysis.Keywords;
using Analysis.Quotation;
using Analysis.Segmentation;

// Compiled ahead of time, analyzers are named here; nothing is loaded, and nothing needs the .NET runtime.
var pipeline = new PipelineBuilder()
    .Add(new SegmentationPlugin()).Add(new EnumerationPlugin()).Add(new QuotationPlugin()).Add(new KeywordPlugin())
    .Build();

var text = args is [var path] ? File.ReadAllText(path) : "全村办成了三件事：一是修通了路，二是引来了水，三是亮起了灯。村支书罗桂英说：“明年还要种树。”";
using var output = Console.OpenStandardOutput();
foreach (var article in new ArticleReader().Read(new SourceText(text, "page")).Articles)
{
    foreach (var layer in pipeline.Analyze(article).Layers.Values.Where(layer => !layer.Key.IsDetail))
    {
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WritePropertyName(layer.Key.Name);
        layer.WriteTo(writer);
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }
}
