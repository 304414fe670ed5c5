using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Analysis;
using Microsoft.Extensions.DependencyInjection;

[assembly: AnalysisPlugin<TestPlugins.Good.GoodPlugin>]

namespace TestPlugins.Good;

/// <summary>Marks a word wherever it stands, and warns where it stands twice in a row.</summary>
public sealed class GoodPlugin : IAnalysisPlugin
{
    public void Register(IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<PluginContext>().GetOptions(GoodJson.Default.GoodOptions))
        .AddAnalyzer<GoodAnalyzer>()
        .AddAnalyzer<GoodCheck>();
}

public sealed record GoodOptions
{
    public string Word { get; init; } = "好";
}

/// <summary>Has spans where the host has to find them: in an object of its own, in a list, under other names.</summary>
public sealed record GoodMark(string Word, TextSpan Marker, GoodPart? Part, ImmutableArray<TextSpan> Spans);

public sealed record GoodPart(TextSpan? Span, string Note);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GoodOptions))]
[JsonSerializable(typeof(GoodMark))]
internal sealed partial class GoodJson : JsonSerializerContext;

public sealed class GoodAnalyzer(GoodOptions options) : Analyzer<GoodMark>
{
    public override LayerKey<GoodMark> Output { get; } = new("good", GoodJson.Default.GoodMark, mark => mark.Word);

    public override IEnumerable<Annotation<GoodMark>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var text = article.Article.Text;
        for (var at = text.IndexOf(options.Word, StringComparison.Ordinal); at >= 0;
             at = text.IndexOf(options.Word, at + options.Word.Length, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, at + options.Word.Length);
            yield return new(span, new GoodMark(options.Word, span, new GoodPart(at == 0 ? null : span, "“\"\\”"), [span, span]));
        }
    }
}

public sealed class GoodCheck : Analyzer<Diagnostic>
{
    private static readonly LayerKey<GoodMark> Good = new("good", GoodJson.Default.GoodMark);

    public override LayerKey<Diagnostic> Output { get; } = StandardLayers.Check("good.check");

    public override ImmutableArray<LayerKey> Inputs => [Good];

    public override IEnumerable<Annotation<Diagnostic>> Analyze(AnnotatedArticle article, CancellationToken cancellationToken)
    {
        var marks = article.Get(Good);
        for (var i = 1; i < marks.Count; i++)
        {
            if (marks[i].Span.Start == marks[i - 1].Span.End)
                yield return new(marks[i].Span, new Diagnostic("GOOD001", DiagnosticSeverity.Warning, "Twice in a row."));
        }
    }
}
