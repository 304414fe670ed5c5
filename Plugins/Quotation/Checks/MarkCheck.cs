using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Checks;

/// <summary>Reports marks that had to be repaired (QUO001 to QUO006).</summary>
internal static class MarkCheck
{
    // One object a fault: a text of nothing but marks has a finding on each.
    private static readonly Diagnostic Unclosed = new(QuotationCodes.Unclosed, DiagnosticSeverity.Error, "This quotation mark is never closed.");
    private static readonly Diagnostic Unopened = new(QuotationCodes.Unopened, DiagnosticSeverity.Error, "This quotation mark closes nothing.");
    private static readonly Diagnostic Turned = new(QuotationCodes.Turned, DiagnosticSeverity.Error, "This quotation mark is turned the wrong way.");
    private static readonly Diagnostic Mixed = new(QuotationCodes.Mixed, DiagnosticSeverity.Warning, "This pair of quotation marks mixes two styles.");
    private static readonly Diagnostic Doubled = new(QuotationCodes.Doubled, DiagnosticSeverity.Warning, "This quotation mark is printed twice.");
    private static readonly Diagnostic Crossing = new(QuotationCodes.Crossing, DiagnosticSeverity.Warning, "These quotation marks cross another pair.");

    public static void Add(
        IReadOnlyList<MarkProblem> problems, List<Annotation<Diagnostic>> findings, CancellationToken cancellationToken)
    {
        foreach (var problem in problems)
        {
            cancellationToken.ThrowIfCancellationRequested();
            findings.Add(new(new(problem.Position, problem.Position + 1), FindingOf(problem.Fault)));
        }
    }

    private static Diagnostic FindingOf(MarkFault fault) => fault switch
    {
        MarkFault.Unclosed => Unclosed,
        MarkFault.Unopened => Unopened,
        MarkFault.Turned => Turned,
        MarkFault.Mixed => Mixed,
        MarkFault.Doubled => Doubled,
        _ => Crossing,
    };
}
