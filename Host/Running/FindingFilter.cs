using System.Collections.Immutable;
using Analysis.Host.Configuration;

namespace Analysis.Host.Running;

/// <summary>Gives findings the severities of the configuration and leaves out those that are off or known. Thread-safe.</summary>
/// <param name="severities">The severities.</param>
/// <param name="baseline">The fingerprints of findings that are known, or null where none are.</param>
internal sealed class FindingFilter(SeverityRules severities, IReadOnlySet<string>? baseline)
{
    /// <summary>One that leaves everything as it is.</summary>
    public static FindingFilter None { get; } = new(SeverityRules.None, null);

    /// <summary>The document with the findings that are left.</summary>
    public DocumentResult Apply(DocumentResult document)
    {
        if (document.Page is null || ReferenceEquals(this, None))
            return document;
        var fingerprints = new Fingerprints(document.Path);
        var ofPage = Filter(document.Findings, document.Page.Source.Text);
        return document with
        {
            Findings = ofPage,
            Articles = [.. document.Articles.Select(article => article with { Findings = Filter(article.Findings, article.Annotated.Article.Text) })],
        };

        IReadOnlyList<Finding> Filter(IReadOnlyList<Finding> findings, string text)
        {
            var left = ImmutableArray.CreateBuilder<Finding>(findings.Count);
            foreach (var finding in findings)
            {
                var isKnown = baseline is not null && baseline.Contains(fingerprints.Of(finding, text));
                if (!isKnown && severities.Apply(document.Path, finding.Diagnostic) is { } diagnostic)
                    left.Add(finding with { Diagnostic = diagnostic });
            }

            return left.DrainToImmutable();
        }
    }
}
