using System.Collections.Immutable;
using Analysis.Segmentation;
using BenchmarkDotNet.Attributes;

namespace Analysis.Benchmarks;

/// <summary>How fast text is cut into words: handed on without memory, counted, as places, as strings.</summary>
public class SegmentationBenchmarks
{
    private readonly Segmenter segmenter = new(WordDictionary.Load());
    private long[] counts = [];

    public static IEnumerable<BenchmarkText> Texts => [BenchmarkText.OfCommandLine()];

    [ParamsSource(nameof(Texts))]
    public BenchmarkText Text { get; set; } = new("", []);

    [GlobalSetup]
    public void MakeRoom() => counts = new long[segmenter.Dictionary.Capacity];

    [Benchmark(Description = "words handed on", Baseline = true)]
    public int HandOn()
    {
        var sink = new WordTally();
        segmenter.Segment(Text.Text, ref sink);
        return sink.Count;
    }

    [Benchmark(Description = "counts by word")]
    public void Count() => segmenter.Count(Text.Text, counts);

    [Benchmark(Description = "places")]
    public ImmutableArray<SegmentedWord> Places() => segmenter.Segment(Text.Text);

    [Benchmark(Description = "strings")]
    public ImmutableArray<string> Strings() => segmenter.Words(Text.Text);
}
