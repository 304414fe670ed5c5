using System.Diagnostics;

namespace Analysis.Segmentation.Tests;

public sealed class CancellationTests
{
    [TestCase('国')]
    [TestCase('，')]
    [TestCase(' ')]
    [TestCase('7')]
    [Retry(5)]
    public void Ten_megabytes_of_anything_stop_when_cancelled(char character)
    {
        var article = new AnnotatedArticle(Article.FromText(new string(character, 10_000_000)));
        using var source = new CancellationTokenSource();
        source.Cancel();
        var watch = Stopwatch.StartNew();

        Assert.That(
            () => new TokenAnalyzer(Shared.Segmenter).Analyze(article, source.Token).Count(),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(1)), "loose: machines are shared");
    }
}
