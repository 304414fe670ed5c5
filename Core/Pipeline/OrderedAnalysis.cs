using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>Analyzes on several threads and hands the results on in the order of the articles.</summary>
internal static class OrderedAnalysis
{
    /// <summary>How many results for each thread may wait for one before them: bounds the memory.</summary>
    private const int Ahead = 4;

    public static async IAsyncEnumerable<AnnotatedArticle> Run(
        AnalysisPipeline pipeline,
        IAsyncEnumerable<Article> articles,
        int degree,
        CancellationToken given,
        [EnumeratorCancellation] CancellationToken fromConsumer = default)
    {
        using var cancellation = CancellationTokenSource.CreateLinkedTokenSource(given, fromConsumer);
        using var free = new SemaphoreSlim(degree);
        var started = new Queue<Task<AnnotatedArticle>>();
        try
        {
            await foreach (var article in articles.WithCancellation(cancellation.Token).ConfigureAwait(false))
            {
                started.Enqueue(Start(article));
                if (started.Count > degree * Ahead)
                    yield return await started.Dequeue().ConfigureAwait(false);
                while (started.TryPeek(out var first) && first.IsCompleted)
                    yield return await started.Dequeue().ConfigureAwait(false);
            }

            while (started.TryDequeue(out var next))
                yield return await next.ConfigureAwait(false);
        }
        finally
        {
            // A consumer that stops early leaves nothing running behind its back.
            await cancellation.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(started).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }

        async Task<AnnotatedArticle> Start(Article article)
        {
            await free.WaitAsync(cancellation.Token).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => pipeline.Analyze(article, cancellation.Token), cancellation.Token).ConfigureAwait(false);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
