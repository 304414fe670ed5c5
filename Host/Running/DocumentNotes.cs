using Analysis.Host.Loading;

namespace Analysis.Host.Running;

/// <summary>What is left to say of a document when its report is written: errors, faults, the gravest finding.</summary>
internal sealed class DocumentNotes
{
    private readonly List<string> errors = [];
    private DiagnosticSeverity? gravest;

    /// <summary>Collects the notes of <paramref name="document"/>.</summary>
    public DocumentNotes(DocumentResult document, PluginPipeline plugins)
    {
        if (document.Error is not null)
            errors.Add($"{document.Path}: {document.Error}");
        Note(document.Findings);
        foreach (var article in document.Articles)
        {
            Note(article.Findings);
            foreach (var failed in article.Sections.Where(section => section.Error is not null))
                errors.Add(new PluginProblem(PluginProblemKind.SectionFailed, failed.Plugin, $"{article.Annotated.Article.Id}, '{failed.Title}': {failed.Error}").ToString());
            foreach (var fault in article.Annotated.Faults)
            {
                var detail = $"{article.Annotated.Article.Id}, layer '{fault.Layer}': {fault.Message}";
                errors.Add(new PluginProblem(PluginProblemKind.AnalyzerFailed, plugins.PluginOf(fault.Layer), detail).ToString());
            }
        }
    }

    /// <summary>Says the errors and adds everything to <paramref name="summary"/>.</summary>
    public void Tell(HostConsole console, RunSummary summary)
    {
        foreach (var error in errors)
        {
            console.Say(error);
            summary.AddError();
        }

        if (gravest is { } severity)
            summary.AddFinding(severity);
    }

    private void Note(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (gravest is null || finding.Diagnostic.Severity > gravest)
                gravest = finding.Diagnostic.Severity;
        }
    }
}
