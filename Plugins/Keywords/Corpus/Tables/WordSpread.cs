using Analysis.Keywords.Corpus.Measures;

namespace Analysis.Keywords.Corpus.Tables;

/// <summary>How a word is spread over a corpus, as far as its words were gone through in their order.</summary>
/// <param name="count">How often the word stands in the corpus, 1 or more.</param>
/// <param name="size">All words of the corpus.</param>
internal struct WordSpread(long count, long size)
{
    private SpreadSums sums;
    private ReducedFrequency reduced = new((double)size / count);
    private long first = -1;
    private long last;
    private int inPart;

    public readonly long Count => count;

    public readonly SpreadSums Sums => sums;

    /// <summary>Goes to a place of the word, by the number of words before it; says whether it is the first in its part.</summary>
    public bool Meet(long place)
    {
        if (first < 0)
            first = place;
        else
            reduced.Add(place - last);
        last = place;
        return ++inPart == 1;
    }

    /// <summary>Ends a part of so many words in which the word stands.</summary>
    public void EndPart(long partSize)
    {
        sums.Add(new PartCount(inPart, partSize), count, size);
        inPart = 0;
    }

    /// <summary>The average reduced frequency, when all places were met: the end of the corpus is joined to its beginning.</summary>
    public readonly double AverageReducedFrequency()
    {
        var ring = reduced;
        ring.Add(first + size - last);
        return ring.Value;
    }
}
