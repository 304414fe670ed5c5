using System.Collections.Immutable;

namespace Analysis.Segmentation;

/// <summary>How layer <c>token</c> came about, so that a reader can cite and repeat it: one record an article.</summary>
/// <param name="Segmenter">The segmenter's name.</param>
/// <param name="Version">The segmenter's version.</param>
/// <param name="Dictionary">
/// Which dictionary it cut by: the beginning of the SHA-256 of the compiled words, which changes with any of them.
/// </param>
/// <param name="UserDictionaries">The files of words that were added, as the options name them.</param>
public sealed record TokenMethod(
    string Segmenter, string Version, string Dictionary, ImmutableArray<string> UserDictionaries)
{
    /// <summary>The layer that holds it. A detail.</summary>
    public static LayerKey<TokenMethod> Layer { get; } =
        new("token.method", SegmentationJson.Default.TokenMethod, method => method.Segmenter) { IsDetail = true };
}
