using System.Collections.Immutable;

namespace Analysis.Quotation;

/// <summary>
/// What is known of quoted words. The annotation's span is the words themselves, their marks left out; all spans point
/// into the article's text.
/// </summary>
/// <param name="Mode">Whether marks stand around the words.</param>
/// <param name="Nested">Whether they stand inside other quoted words.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Confidence">How sure the kind is, from 0 to 1.</param>
/// <param name="Speaker">Who said them, or null.</param>
/// <param name="Cue">The verb that says so, or null.</param>
/// <param name="Attribution">How the text says so; <see cref="QuoteAttribution.None"/> goes with no speaker.</param>
/// <param name="Verdict">How they compare with their source.</param>
/// <param name="Sources">Where they may come from, best first.</param>
/// <param name="Differences">Where they depart from the best source.</param>
/// <param name="Evidence">What decided the kind, most telling first.</param>
public sealed record Quote(
    QuoteMode Mode,
    bool Nested,
    QuoteKind Kind,
    double Confidence,
    QuoteSpeaker? Speaker,
    QuoteCue? Cue,
    QuoteAttribution Attribution,
    QuoteVerdict Verdict,
    ImmutableArray<QuoteSource> Sources,
    ImmutableArray<QuoteDifference> Differences,
    ImmutableArray<KindEvidence> Evidence)
{
    /// <summary>
    /// What the attribution governs beyond these words: in the lead of a digest (某某日前在《…》撰文), whose author is
    /// the source of the whole article, the text from these words to the article's end. Null for all other quotations.
    /// </summary>
    public TextSpan? Scope { get; init; }

    /// <summary>What is known of a false or unattested popular attribution of the words. Null: nothing.</summary>
    public AttributionFact? Fact { get; init; }
}
