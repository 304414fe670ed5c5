using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>How fast a page is read: what stands on it alone, and with every repair.</summary>
public class ReaderBenchmarks
{
    private readonly ArticleReader reading = new(ArticleReaderOptions.ReadOnly);
    private readonly ArticleReader repairing = new();

    public static IEnumerable<BenchmarkText> Texts => [BenchmarkText.OfCommandLine()];

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = new("", []);

    [Benchmark(Description = "reading alone")]
    public Page Read() => reading.Read(new SourceText(Text.Text, Text.Name));

    [Benchmark(Description = "with every repair")]
    public Page Repair() => repairing.Read(new SourceText(Text.Text, Text.Name));
}
