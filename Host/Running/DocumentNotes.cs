using System.Collections.Immutable;
using Analysis.Host.Loading;
using Analysis.Host.Reporting;

namespace Analysis.Host.Running;

/// <summary>What is left to say of a document when its report is written: errors, faults, the gravest finding.</summary>
/// <param name="Errors">Lines for standard error.</param>
/// <param name="Gravest">The gravest finding, or null.</param>
internal sealed record DocumentNotes(ImmutableArray<string> Errors, DiagnosticSeverity? Gravest)
{
    /// <summary>The notes of <paramref name="document"/>.</summary>
    public static DocumentNotes Of(DocumentResult document, PluginPipeline plugins)
    {
        var errors = ImmutableArray.CreateBuilder<string>();
        if (document.Error is not null)
            errors.Add($"{document.Path}: {document.Error}");
        var severities = Findings.OfPage(document).Select(finding => finding.Diagnostic.Severity).ToList();
        foreach (var article in document.Articles)
        {
            errors.AddRange(article.Faults.Select(fault => new PluginProblem(
                PluginProblemKind.AnalyzerFailed, plugins.PluginOf(fault.Layer),
                $"{article.Article.Id}, layer '{fault.Layer}': {fault.Message}").ToString()));
            severities.AddRange(Findings.OfArticle(article, plugins).Select(finding => finding.Diagnostic.Severity));
        }

        return new DocumentNotes(errors.DrainToImmutable(), severities.Count == 0 ? null : severities.Max());
    }

    /// <summary>Says the errors and adds everything to <paramref name="summary"/>.</summary>
    public void Tell(HostConsole console, RunSummary summary)
    {
        foreach (var error in Errors)
        {
            console.Say(error);
            summary.AddError();
        }

        if (Gravest is { } gravest)
            summary.AddFinding(gravest);
    }
}
