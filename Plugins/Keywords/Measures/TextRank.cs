using Analysis.Keywords.Words;

namespace Analysis.Keywords.Measures;

/// <summary>
/// TextRank (Mihalcea and Tarau, "TextRank: Bringing Order into Texts", EMNLP 2004). Two different content words are
/// joined by an edge each time that they stand within a window of five content words in one sentence; then
/// <c>v(i) = (1-d) + d · Σ w(j,i) / Σ w(j,k) · v(j)</c> with d = 0.85, begun at 1 and repeated ten times for all
/// words at once, which is near enough to the limit to rank by.
/// </summary>
/// <remarks>Edges are kept as they are found, one for each pair of places, so time and memory grow with the text.</remarks>
internal static class TextRank
{
    private const int Window = 5;
    private const int Rounds = 10;
    private const double Damping = 0.85;

    /// <summary>The values by the words' numbers; a word that is in no edge has 0.</summary>
    public static double[] Of(WordSequence words, CancellationToken cancellationToken)
    {
        var edges = Edges(words, cancellationToken);
        var degree = new int[words.DistinctWords];
        foreach (var (from, to) in edges)
        {
            degree[from]++;
            degree[to]++;
        }

        return Iterate(edges, degree, cancellationToken);
    }

    internal static double[] Iterate(List<(int From, int To)> edges, int[] degree, CancellationToken cancellationToken)
    {
        var values = new double[degree.Length];
        var next = new double[degree.Length];
        for (var word = 0; word < values.Length; word++)
            values[word] = degree[word] > 0 ? 1 : 0;
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(next);
            for (var i = 0; i < edges.Count; i++)
            {
                if ((i & 0xFFFF) == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                var (from, to) = edges[i];
                next[to] += values[from] / degree[from];
                next[from] += values[to] / degree[to];
            }

            for (var word = 0; word < values.Length; word++)
                values[word] = degree[word] > 0 ? 1 - Damping + Damping * next[word] : 0;
        }

        return values;
    }

    private static List<(int From, int To)> Edges(WordSequence words, CancellationToken cancellationToken)
    {
        var edges = new List<(int, int)>(words.Count * 2);
        Span<int> window = stackalloc int[Window - 1];
        var filled = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if ((i & 0xFFF) == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ref readonly var word = ref words[i];
            if (SentenceNumbers.IsEnd(words, i))
                filled = 0;
            if (!word.Has(WordTraits.Content) || word.Length < 2)
                continue;
            for (var back = 1; back <= Math.Min(filled, window.Length); back++)
            {
                if (window[(filled - back) % window.Length] is var other && other != word.Term)
                    edges.Add((other, word.Term));
            }

            window[filled++ % window.Length] = word.Term;
        }

        return edges;
    }
}
