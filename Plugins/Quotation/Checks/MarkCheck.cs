using Analysis.Quotation.Marks;

namespace Analysis.Quotation.Checks;

/// <summary>Reports marks that had to be repaired (QUO001 to QUO006).</summary>
internal static class MarkCheck
{
    public static void Add(IReadOnlyList<MarkProblem> problems, List<Annotation<Diagnostic>> findings)
    {
        foreach (var problem in problems)
        {
            var (code, severity, message) = problem.Fault switch
            {
                MarkFault.Unclosed => ("QUO001", DiagnosticSeverity.Error, "This quotation mark is never closed."),
                MarkFault.Unopened => ("QUO002", DiagnosticSeverity.Error, "This quotation mark closes nothing."),
                MarkFault.Turned => ("QUO003", DiagnosticSeverity.Error, "This quotation mark is turned the wrong way."),
                MarkFault.Mixed => ("QUO004", DiagnosticSeverity.Warning, "This pair of quotation marks mixes two styles."),
                MarkFault.Doubled => ("QUO005", DiagnosticSeverity.Warning, "This quotation mark is printed twice."),
                _ => ("QUO006", DiagnosticSeverity.Warning, "These quotation marks cross another pair."),
            };
            findings.Add(new(new(problem.Position, problem.Position + 1), new(code, severity, message)));
        }
    }
}
