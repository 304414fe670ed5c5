using System.Collections.Immutable;

namespace Analysis.Quotation;

/// <summary>What a source index says of words.</summary>
/// <param name="Quote">The words asked for.</param>
/// <param name="Verdict">How they compare with their source.</param>
/// <param name="Sources">Where they may come from, best first; empty where nothing was found.</param>
/// <param name="Differences">
/// Where they depart from the first source, spans in UTF-16 code units of <paramref name="Quote"/>, in order. Putting each
/// one's original for its span gives the source's wording; forms of one character count as the same. Of words that stand
/// in the source in part (<see cref="QuoteVerdict.Partial"/>) those of the parts.
/// </param>
public sealed record SourceFinding(
    string Quote,
    QuoteVerdict Verdict,
    ImmutableArray<FoundSource> Sources,
    ImmutableArray<QuoteDifference> Differences)
{
    /// <summary>What is known of a false or unattested popular attribution of the words; null: nothing.</summary>
    public AttributionFact? Attribution { get; init; }
}
