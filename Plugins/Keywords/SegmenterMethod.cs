using System.Collections.Immutable;

namespace Analysis.Keywords;

/// <summary>Who cut the words that keywords are made of, as layer <c>token.method</c> says it.</summary>
/// <param name="Segmenter">The segmenter's name.</param>
/// <param name="Version">The segmenter's version.</param>
/// <param name="Dictionary">What tells its dictionary from others.</param>
/// <param name="UserDictionaries">The files of words that were added to it.</param>
public sealed record SegmenterMethod(
    string Segmenter, string Version, string Dictionary, ImmutableArray<string> UserDictionaries)
{
    internal static LayerKey<SegmenterMethod> Layer { get; } =
        new("token.method", KeywordJson.Default.SegmenterMethod, method => method.Segmenter) { IsDetail = true };
}
