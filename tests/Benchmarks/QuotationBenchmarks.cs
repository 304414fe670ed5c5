using System.Collections.Immutable;
using Analysis.Quotation;
using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>How fast quotations are found and checked, in articles that were read before.</summary>
public class QuotationBenchmarks
{
    private readonly AnalysisPipeline pipeline = new PipelineBuilder().Add(new QuotationPlugin()).Build();
    private ImmutableArray<Article> articles = [];

    public static IEnumerable<BenchmarkText> Texts => [BenchmarkText.OfCommandLine()];

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = new("", []);

    /// <summary>Reads each file as a page of its own.</summary>
    [GlobalSetup]
    public void Read()
    {
        var reader = new ArticleReader();
        articles = [.. Text.Files.SelectMany(file => reader.Read(new SourceText(file, Text.Name)).Articles)];
    }

    [Benchmark(Description = "quotations and their check")]
    public int Quotations() => articles.Sum(article => pipeline.Analyze(article).Get(QuotationLayer.Key).Count);
}
