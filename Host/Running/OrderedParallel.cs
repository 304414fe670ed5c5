namespace Analysis.Host.Running;

/// <summary>Does work on several threads and hands the results on in the order of the inputs.</summary>
internal static class OrderedParallel
{
    /// <summary>How many results may wait for one before them, for each thread: bounds the memory.</summary>
    private const int Ahead = 4;

    /// <summary>
    /// Calls <paramref name="work"/> for each of <paramref name="items"/>, at most <paramref name="degree"/> at a time,
    /// and yields the results in order. With a degree of 1 everything happens on the calling thread.
    /// </summary>
    public static IEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> items, int degree, Func<T, TResult> work, CancellationToken cancellationToken)
    {
        if (degree == 1)
        {
            foreach (var item in items)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return work(item);
            }

            yield break;
        }

        using var free = new SemaphoreSlim(degree);
        var started = new Queue<Task<TResult>>();
        try
        {
            foreach (var item in items)
            {
                if (started.Count == degree * Ahead)
                    yield return started.Dequeue().GetAwaiter().GetResult();
                started.Enqueue(Start(item));
            }

            while (started.TryDequeue(out var next))
                yield return next.GetAwaiter().GetResult();
        }
        finally
        {
            // After an exception or a cancellation, what was started still holds the semaphore.
            Task.WaitAll([.. started.Select(task => task.ContinueWith(_ => { }, TaskScheduler.Default))], CancellationToken.None);
        }

        async Task<TResult> Start(T item)
        {
            await free.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                return await Task.Run(() => work(item), cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
