namespace Analysis.Keywords.Corpus.Counting;

/// <summary>
/// Where each word stands in a corpus whose articles follow one another in the order of their names, and the parts that
/// the corpus falls into. A place is the number of the words before it.
/// </summary>
internal sealed class WordPlaces
{
    private readonly int[] starts;
    private readonly int[] places;
    private readonly List<int> partStarts = [];

    public WordPlaces(WordSequences sequences, CorpusPart part, CancellationToken cancellationToken)
    {
        // The places of word w go from starts[w] to starts[w + 1].
        starts = new int[sequences.Words.Count + 1];
        foreach (var sequence in sequences.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var word in sequence)
            {
                if (word >= 0)
                    starts[word + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        places = new int[starts[^1]];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        var at = 0;
        foreach (var sequence in sequences.Articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (part == CorpusPart.Article)
                partStarts.Add(at);
            foreach (var word in sequence)
            {
                if (word >= 0)
                    places[next[word]++] = at++;
                else if (part == CorpusPart.Paragraph)
                    partStarts.Add(at);
            }
        }

        PartSizes = [.. partStarts.Select((start, i) => (long)(i + 1 < partStarts.Count ? partStarts[i + 1] : at) - start)];
    }

    /// <summary>All words of the corpus.</summary>
    public int Size => places.Length;

    /// <summary>The parts' sizes in words, in the corpus's order.</summary>
    public long[] PartSizes { get; }

    /// <summary>The places of a word, in ascending order.</summary>
    public ReadOnlySpan<int> Of(int word) => places.AsSpan(starts[word]..starts[word + 1]);

    /// <summary>The part that a place lies in: the last that begins at it or before, so that empty parts have none.</summary>
    public int PartAt(int place)
    {
        int low = 0, high = partStarts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (partStarts[middle] <= place)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}
