using System.Collections.Immutable;

namespace Analysis.Quotation.Kinds;

/// <summary>A kind, how sure it is, and why.</summary>
internal readonly record struct KindVerdict(QuoteKind Kind, double Confidence, ImmutableArray<KindEvidence> Evidence)
{
    public bool IsQuotation => Kind is QuoteKind.Speech or QuoteKind.Document or QuoteKind.Classic or QuoteKind.Saying;
}
