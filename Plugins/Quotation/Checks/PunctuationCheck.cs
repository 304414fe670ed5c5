namespace Analysis.Quotation.Checks;

/// <summary>
/// Reports punctuation around marks that the standard for it (GB/T 15834) does otherwise: 、 between two pairs (QUO020),
/// a full stop on the wrong side (QUO021), or on both (QUO022).
/// </summary>
internal static class PunctuationCheck
{
    public static void Add(
        string text, AnnotationLayer<Quote> quotes, List<Annotation<Diagnostic>> findings, CancellationToken cancellationToken)
    {
        foreach (var (span, quote) in quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var close = span.End;
            if (quote.Mode != QuoteMode.Direct || span.IsEmpty || close + 1 >= text.Length || char.IsLetterOrDigit(text[close]))
                continue;
            var last = text[close - 1];
            var next = text[close + 1];
            if (next == '、' && close + 2 < text.Length && text[close + 2] is '“' or '‘')
                Report(close + 1, QuotationCodes.PauseBetween, DiagnosticSeverity.Info, "Between neighbouring quotation marks the pause mark is usually left out.", findings);
            else if (last == '。' && next == '。')
                Report(close + 1, QuotationCodes.FullStopTwice, DiagnosticSeverity.Warning, "A full stop stands on both sides of the quotation mark.", findings);
            else if (last == '。' && next is '，' or '、' or '的')
                Report(close - 1, QuotationCodes.FullStopSide, DiagnosticSeverity.Info, "The sentence goes on, so no full stop belongs inside the marks.", findings);
            else if (next == '。' && last is not ('！' or '？' or '…') && quote.Kind == QuoteKind.Speech && FollowsColon(text, span.Start - 1))
                Report(close + 1, QuotationCodes.FullStopSide, DiagnosticSeverity.Info, "Words after a colon are quoted whole; their full stop belongs inside the marks.", findings);
        }
    }

    private static bool FollowsColon(string text, int open) => open > 0 && text[open - 1] is '：' or ':';

    private static void Report(
        int position, string code, DiagnosticSeverity severity, string message, List<Annotation<Diagnostic>> findings) =>
        findings.Add(new(new(position, position + 1), new(code, severity, message)));
}
