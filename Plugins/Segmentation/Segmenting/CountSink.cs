namespace Analysis.Segmentation;

/// <summary>Counts words by their numbers.</summary>
internal readonly struct CountSink(long[] counts) : IWordSink
{
    public void Add(int start, int length, WordReference word)
    {
        if (word.IsInDictionary)
            counts[word.Id]++;
    }
}
