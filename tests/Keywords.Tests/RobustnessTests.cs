using Analysis;
using Analysis.Keywords;
using CsCheck;

namespace Keywords.Tests;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "社区", "食堂", "老人", "的", "，", "。", "\n", "“", "”", "·", "-", " ", "AI", "3", "银龄", "桥", "\uD83D\uDE00",
        "\uD800", "\uDC00", "\u0000", "𠮷", "\uFEFF", "\u200B", "…", "é", "（",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]),
        Gen.Char['一', '丐'].Select(c => c.ToString())).Array[0, 80].Select(string.Concat);

    [Test]
    public void AnyTextGivesSpansThatReadLikeTheirTerms() =>
        Texts.Sample(text =>
        {
            var options = new KeywordOptions { MaximumTerms = 0, OneCharacterWords = true, Numbers = true };
            foreach (var keyword in Sample.Keywords(options, Article.FromText(text)))
            {
                Assert.That(keyword.Spans.Select(span => span.Of(text)), Is.All.EqualTo(keyword.Term));
                Assert.That(double.IsFinite(keyword.Score), Is.True);
                for (var i = 1; i < keyword.Spans.Length; i++)
                    Assert.That(keyword.Spans[i].Start, Is.GreaterThanOrEqualTo(keyword.Spans[i - 1].End));
            }
        }, iter: 2000);

    private static readonly Lazy<AnnotatedArticle> TenMegabytes = new(() =>
    {
        var text = string.Concat(Enumerable.Range(0, 12_000).Select(i => $"{Sample.Text}{(char)('一' + i)}\n"));
        return new PipelineBuilder().Add(Sample.Segmenter()).Build().Analyze(Article.FromText(text));
    });

    [TestCase(20)]
    [TestCase(150)]
    [TestCase(400)]
    [TestCase(900)]
    [Retry(5)]
    public void StopsWithinATenthOfASecondOnATextOfTenMegabytes(int afterMilliseconds)
    {
        var article = TenMegabytes.Value;
        var analyzer = new KeywordAnalyzer();
        using var source = new CancellationTokenSource();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        source.CancelAfter(afterMilliseconds);
        try
        {
            foreach (var _ in analyzer.Analyze(article, source.Token))
                source.Token.ThrowIfCancellationRequested();
        }
        catch (OperationCanceledException)
        {
            // The limit is a tenth of a second; the rest allows for a busy machine.
            Assert.That(watch.ElapsedMilliseconds - afterMilliseconds, Is.LessThan(500));
        }
    }
}
