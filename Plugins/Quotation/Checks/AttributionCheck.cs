namespace Analysis.Quotation.Checks;

/// <summary>Reports words that somebody says though the text names nobody (QUO013).</summary>
internal static class AttributionCheck
{
    private const double SureEnough = 0.7;

    public static void Add(
        AnnotationLayer<Quote> quotes, List<Annotation<Diagnostic>> findings, CancellationToken cancellationToken)
    {
        foreach (var (span, quote) in quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (quote is { Mode: QuoteMode.Direct, Nested: false, Kind: QuoteKind.Speech, Attribution: QuoteAttribution.None }
                && quote.Confidence >= SureEnough)
                findings.Add(new(span, new(QuotationCodes.NoSpeaker, DiagnosticSeverity.Info, "Nobody is named for these words.")));
        }
    }
}
