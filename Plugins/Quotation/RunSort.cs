using System.Runtime.InteropServices;

namespace Analysis.Quotation;

/// <summary>
/// A stable sort that can be cancelled, which the one of the list cannot: it merges the stretches that are in order
/// already. What arrives in order, as nearly everything here does, costs one look.
/// </summary>
internal static class RunSort
{
    private const int Pulse = 0xFFFF;

    public static void Sort<T>(List<T> items, Comparison<T> compare, CancellationToken cancellationToken)
    {
        var runs = Runs(CollectionsMarshal.AsSpan(items), compare, cancellationToken);
        if (runs.Count <= 2)
            return;
        T[] from = [.. items], to = new T[from.Length];
        while (runs.Count > 2)
        {
            var merged = new List<int>((runs.Count / 2) + 2) { 0 };
            for (var i = 0; i + 1 < runs.Count; i += 2)
            {
                var end = runs[Math.Min(i + 2, runs.Count - 1)];
                Merge(from, to, new(runs[i], end), runs[i + 1], compare, cancellationToken);
                merged.Add(end);
            }

            (from, to, runs) = (to, from, merged);
        }

        from.CopyTo(CollectionsMarshal.AsSpan(items));
    }

    /// <summary>Where the ordered stretches begin, and at last where all ends.</summary>
    private static List<int> Runs<T>(ReadOnlySpan<T> items, Comparison<T> compare, CancellationToken cancellationToken)
    {
        var runs = new List<int> { 0 };
        for (var i = 1; i < items.Length; i++)
        {
            if ((i & Pulse) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (compare(items[i - 1], items[i]) > 0)
                runs.Add(i);
        }

        runs.Add(items.Length);
        return runs;
    }

    private static void Merge<T>(
        T[] from, T[] to, TextSpan range, int middle, Comparison<T> compare, CancellationToken cancellationToken)
    {
        int left = range.Start, right = middle;
        for (var at = range.Start; at < range.End; at++)
        {
            if ((at & Pulse) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            var takesLeft = left < middle && (right >= range.End || compare(from[left], from[right]) <= 0);
            to[at] = takesLeft ? from[left++] : from[right++];
        }
    }
}
