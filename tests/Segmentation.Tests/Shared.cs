namespace Analysis.Segmentation.Tests;

/// <summary>One segmenter for all tests: it is immutable, which the tests themselves rely on.</summary>
internal static class Shared
{
    public static Segmenter Segmenter { get; } = new(WordDictionary.Load());

    public static string Cut(string text) => string.Join(' ', Segmenter.Words(text));
}
