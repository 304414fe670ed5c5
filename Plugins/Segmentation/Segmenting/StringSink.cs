using System.Collections.Immutable;

namespace Analysis.Segmentation;

/// <summary>Collects words as strings.</summary>
internal readonly struct StringSink(string text) : IWordSink
{
    public ImmutableArray<string>.Builder Words { get; } = ImmutableArray.CreateBuilder<string>(text.Length / 2 + 1);

    public void Add(int start, int length, WordReference word) => Words.Add(text.Substring(start, length));
}
