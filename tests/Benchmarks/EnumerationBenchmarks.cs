using Analysis.Enumeration;
using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>How fast enumerations are found and checked, in articles that are read already.</summary>
public class EnumerationBenchmarks
{
    private readonly AnalysisPipeline finding = new PipelineBuilder().Add(new EnumerationAnalyzer()).Build();
    private readonly AnalysisPipeline checking = new PipelineBuilder().Add(new EnumerationPlugin()).Build();
    private Article[] articles = [];

    public static IEnumerable<BenchmarkText> Texts => [BenchmarkText.OfCommandLine()];

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = new("", []);

    [GlobalSetup]
    public void Read() => articles = [.. new ArticleReader(ArticleReaderOptions.ReadOnly).Read(new SourceText(Text.Text, Text.Name)).Articles];

    [Benchmark(Description = "enumeration")]
    public int Find() => articles.Sum(article => finding.Analyze(article).Get(EnumerationLayer.Key).Count);

    [Benchmark(Description = "with enumeration.check")]
    public int Check() => articles.Sum(article => checking.Analyze(article).Get(EnumerationLayer.Key).Count);
}
