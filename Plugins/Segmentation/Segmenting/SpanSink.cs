using System.Collections.Immutable;

namespace Analysis.Segmentation;

/// <summary>Collects words with their places.</summary>
internal readonly struct SpanSink(int textLength) : IWordSink
{
    public ImmutableArray<SegmentedWord>.Builder Words { get; } =
        ImmutableArray.CreateBuilder<SegmentedWord>(textLength / 2 + 1);

    public void Add(int start, int length, WordReference word) =>
        Words.Add(new(new TextSpan(start, start + length), word));
}
