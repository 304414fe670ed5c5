using Analysis.Segmentation;

namespace Analysis.Benchmarks;

/// <summary>Counts words and keeps nothing of them: what is left is the time that segmentation itself takes.</summary>
public struct WordTally : IWordSink
{
    /// <summary>How many words came.</summary>
    public int Count { get; private set; }

    public void Add(int start, int length, WordReference word) => Count++;
}
