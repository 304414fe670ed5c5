using System.Runtime.CompilerServices;
using Analysis;

namespace Core.Tests.Pipeline;

public sealed class AnalyzeAsyncTests
{
    [TestCase(1)]
    [TestCase(3)]
    [TestCase(0)]
    public async Task Results_come_in_the_order_of_the_articles(int degree)
    {
        var pipeline = new PipelineBuilder().Add(new NoteAnalyzer("note")
        {
            // Later articles are done sooner.
            Does = (article, _) =>
            {
                Thread.Sleep(article.Article.Text.Length % 5);
                return [];
            },
        }).Build();
        var ids = new List<string>();
        await foreach (var result in pipeline.AnalyzeAsync(Articles(60), degree))
            ids.Add(result.Article.Id);
        Assert.That(ids, Is.EqualTo(Enumerable.Range(0, 60).Select(i => $"a#{i}")));
    }

    [Test]
    public async Task Articles_are_read_no_further_ahead_than_results_are_taken()
    {
        var read = 0;
        var pipeline = new PipelineBuilder().Add(new NoteAnalyzer("note")).Build();
        var taken = 0;
        await foreach (var _ in pipeline.AnalyzeAsync(Articles(1000, () => read++), degree: 2))
        {
            taken++;
            Assert.That(read - taken, Is.LessThanOrEqualTo(9));
        }

        Assert.That((read, taken), Is.EqualTo((1000, 1000)));
    }

    [Test]
    public void Cancelling_stops_the_reading_and_the_analyzing()
    {
        using var cancellation = new CancellationTokenSource();
        var read = 0;
        var pipeline = new PipelineBuilder().Add(new NoteAnalyzer("note")).Build();
        Assert.That(
            async () =>
            {
                await foreach (var _ in pipeline.AnalyzeAsync(Articles(int.MaxValue, () => read++), degree: 2, cancellation.Token))
                    await cancellation.CancelAsync();
            },
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(read, Is.LessThan(100));
    }

    [Test]
    public async Task A_consumer_that_leaves_early_leaves_nothing_running()
    {
        var running = 0;
        var pipeline = new PipelineBuilder().Add(new NoteAnalyzer("note")
        {
            Does = (_, cancellationToken) =>
            {
                Interlocked.Increment(ref running);
                cancellationToken.WaitHandle.WaitOne(20);
                Interlocked.Decrement(ref running);
                return [];
            },
        }).Build();
        await foreach (var _ in pipeline.AnalyzeAsync(Articles(1000), degree: 4))
            break;
        Assert.That(Volatile.Read(ref running), Is.Zero);
    }

    [Test]
    public void What_reading_throws_comes_out()
    {
        var pipeline = new PipelineBuilder().Add(new NoteAnalyzer("note")).Build();
        Assert.That(
            async () =>
            {
                await foreach (var _ in pipeline.AnalyzeAsync(Articles(5, () => throw new IOException("no more"))))
                {
                }
            },
            Throws.TypeOf<IOException>());
    }

    private static async IAsyncEnumerable<Article> Articles(
        int count, Action? onRead = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (var i = 0; i < count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
            onRead?.Invoke();
            yield return Article.FromText(new string('水', 10 - i % 10), $"a#{i}");
        }
    }
}
